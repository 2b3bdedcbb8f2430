try(1:3 %*% 2)
#! Error in 1:3 %*% 2 : non-conformable arguments
2 %*% 1:3
#>      [,1] [,2] [,3]
#> [1,]    2    4    6
crossprod(2, 1:3)
#>      [,1] [,2] [,3]
#> [1,]    2    4    6
try(crossprod(1:3, 2))
#! Error in crossprod(1:3, 2) : non-conformable arguments
1:3 %*% 1:3
#>      [,1]
#> [1,]   14
