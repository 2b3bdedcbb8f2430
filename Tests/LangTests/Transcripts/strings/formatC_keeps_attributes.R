formatC(factor(c("a", "b")), width = 5)
#> [1] "    1" "    2"
#> attr(,"levels")
#> [1] "a" "b"
formatC(ts(1:4, start = 2000, frequency = 4), width = 8, format = "d")
#> [1] "       1" "       2" "       3" "       4"
#> attr(,"tsp")
#> [1] 2000.00 2000.75    4.00
formatC(as.difftime(c(1.5, 2), units = "mins"))
#> [1] "1.5" "2"  
#> attr(,"units")
#> [1] "mins"
formatC(structure(1:3, unit = "cm"))
#> [1] "1" "2" "3"
#> attr(,"unit")
#> [1] "cm"
formatC(list())
#> character(0)
