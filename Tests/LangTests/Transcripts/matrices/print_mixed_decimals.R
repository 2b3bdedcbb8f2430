matrix(c(1, 2.5, 1000, 0.001), 2)
#>      [,1]  [,2]
#> [1,]  1.0 1e+03
#> [2,]  2.5 1e-03
matrix(c(1e10, 1, 2, 3), 2)
#>       [,1] [,2]
#> [1,] 1e+10    2
#> [2,] 1e+00    3
matrix(c(1, NA, NaN, Inf), 2)
#>      [,1] [,2]
#> [1,]    1  NaN
#> [2,]   NA  Inf
matrix(c(TRUE, FALSE, NA, TRUE), 2)
#>       [,1] [,2]
#> [1,]  TRUE   NA
#> [2,] FALSE TRUE
