try(solve(matrix(c(1, 1, 1, 1 + 1e-17, 1, 2, 3, 4, 5), 3)))
#>      [,1] [,2] [,3]
#> [1,]    3   -1   -1
#> [2,]    1   -2    1
#> [3,]   -1    1    0
try(solve(matrix(c(1, 2, 3, 4, 5, 6, 7, 8, 9), 3)))
#! Error in solve.default(matrix(c(1, 2, 3, 4, 5, 6, 7, 8, 9), 3)) : 
#!   Lapack routine dgesv: system is exactly singular: U[3,3] = 0
