formatC("é", width = 4)
#> [1] "   é"
sprintf("%4s|", "é")
#> [1] "  é|"
format("é", width = 4)
#> [1] "é   "
format(c("中", "a"))
#> [1] "中" "a "
