wide <- data.frame(id = 1:2, x.1 = c(5, 6), x.2 = c(7, 8))
reshape(wide, direction = "long", varying = 2:3, idvar = "id")
#>     id time x
#> 1.1  1    1 5
#> 2.1  2    1 6
#> 1.2  1    2 7
#> 2.2  2    2 8
