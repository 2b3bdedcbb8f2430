m <- matrix(1:9, 3)
upper.tri(m)
#>       [,1]  [,2]  [,3]
#> [1,] FALSE  TRUE  TRUE
#> [2,] FALSE FALSE  TRUE
#> [3,] FALSE FALSE FALSE
m[upper.tri(m)]
#> [1] 4 7 8
m[lower.tri(m, diag = TRUE)] <- 0L
m
#>      [,1] [,2] [,3]
#> [1,]    0    4    7
#> [2,]    0    0    8
#> [3,]    0    0    0
