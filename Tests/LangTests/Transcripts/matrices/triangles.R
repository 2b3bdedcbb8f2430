m <- matrix(1:9, 3)
m[lower.tri(m)] <- 0L
m
#>      [,1] [,2] [,3]
#> [1,]    1    4    7
#> [2,]    0    5    8
#> [3,]    0    0    9
upper.tri(m, diag = TRUE)
#>       [,1]  [,2] [,3]
#> [1,]  TRUE  TRUE TRUE
#> [2,] FALSE  TRUE TRUE
#> [3,] FALSE FALSE TRUE
