cbind(1:3, 1:2)
#>      [,1] [,2]
#> [1,]    1    1
#> [2,]    2    2
#> [3,]    3    1
#! Warning message:
#! In cbind(1:3, 1:2) :
#!   number of rows of result is not a multiple of vector length (arg 2)
