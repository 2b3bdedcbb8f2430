is.matrix(matrix(1:4, 2))
#> [1] TRUE
is.array(1:3)
#> [1] FALSE
as.vector(matrix(1:4, 2))
#> [1] 1 2 3 4
as.matrix(1:3)
#>      [,1]
#> [1,]    1
#> [2,]    2
#> [3,]    3
as.matrix(data.frame(a = 1:2, b = 3:4))
#>      a b
#> [1,] 1 3
#> [2,] 2 4
class(matrix(1:4, 2))
#> [1] "matrix" "array" 
class(array(1, c(1, 1, 1)))
#> [1] "array"
