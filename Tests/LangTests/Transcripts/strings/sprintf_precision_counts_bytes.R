sprintf("%.1s", "中文")
#> [1] "\xe4"
sprintf("%5.1s|", "中文")
#> [1] "    \xe4|"
sprintf("%.3s", c("abcdef", "中文字典", "é"))
#> [1] "abc" "中"  "é"  
sprintf("%-6s|", "é")
#> [1] "é    |"
