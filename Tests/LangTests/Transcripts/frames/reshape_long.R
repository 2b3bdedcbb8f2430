wide <- data.frame(id = 1:2, x1 = c(5, 6), x2 = c(7, 8))
reshape(wide, direction = "long", varying = c("x1", "x2"), v.names = "x", timevar = "time", times = 1:2, idvar = "id")
#>     id time x
#> 1.1  1    1 5
#> 2.1  2    1 6
#> 1.2  1    2 7
#> 2.2  2    2 8
reshape(wide, direction = "long", varying = list(c("x1", "x2")), idvar = "id")
#>     id time x1
#> 1.1  1    1  5
#> 2.1  2    1  6
#> 1.2  1    2  7
#> 2.2  2    2  8
