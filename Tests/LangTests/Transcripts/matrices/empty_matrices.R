matrix(numeric(0), 0, 3)
#>      [,1] [,2] [,3]
matrix(1, 0, 0)
#> <0 x 0 matrix>
matrix(1, 2, 0)
#>     
#> [1,]
#> [2,]
