format(as.hexmode(10:17))
#> [1] "0a" "0b" "0c" "0d" "0e" "0f" "10" "11"
format(as.hexmode(255), upper.case = TRUE)
#> [1] "FF"
format(as.hexmode(10), width = 4)
#> [1] "000a"
