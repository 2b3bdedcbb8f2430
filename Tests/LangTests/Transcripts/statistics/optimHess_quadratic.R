round(optimHess(c(1, 1), function(p) p[1]^2 + 3 * p[1] * p[2] + 2 * p[2]^2), 4)
#>      [,1] [,2]
#> [1,]    2    3
#> [2,]    3    4
