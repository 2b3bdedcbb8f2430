matrix(1:5, 2)
#>      [,1] [,2] [,3]
#> [1,]    1    3    5
#> [2,]    2    4    1
#! Warning message:
#! In matrix(1:5, 2) :
#!   data length [5] is not a sub-multiple or multiple of the number of rows [2]
matrix(1:6, 4, 4)
#>      [,1] [,2] [,3] [,4]
#> [1,]    1    5    3    1
#> [2,]    2    6    4    2
#> [3,]    3    1    5    3
#> [4,]    4    2    6    4
#! Warning message:
#! In matrix(1:6, 4, 4) :
#!   data length [6] is not a sub-multiple or multiple of the number of rows [4]
