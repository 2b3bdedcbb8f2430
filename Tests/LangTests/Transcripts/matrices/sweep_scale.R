m <- matrix(c(1, 2, 3, 4, 5, 6), 3)
sweep(m, 2, colMeans(m))
#>      [,1] [,2]
#> [1,]   -1   -1
#> [2,]    0    0
#> [3,]    1    1
scale(m)
#>      [,1] [,2]
#> [1,]   -1   -1
#> [2,]    0    0
#> [3,]    1    1
#> attr(,"scaled:center")
#> [1] 2 5
#> attr(,"scaled:scale")
#> [1] 1 1
scale(m, scale = FALSE)
#>      [,1] [,2]
#> [1,]   -1   -1
#> [2,]    0    0
#> [3,]    1    1
#> attr(,"scaled:center")
#> [1] 2 5
