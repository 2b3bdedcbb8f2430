# outer: a product of doubles by default, names and dimensions of both sides.
str(outer(1:3, 1:5))
#>  num [1:3, 1:5] 1 2 3 2 4 6 3 6 9 4 ...
str(outer(1:3, 1:5, `*`))
#>  int [1:3, 1:5] 1 2 3 2 4 6 3 6 9 4 ...
str(outer(1:2, 1:2, "+"))
#>  int [1:2, 1:2] 2 3 3 4
outer(c(a = 1, b = 2), c(x = 3, y = 4))
#>   x y
#> a 3 4
#> b 6 8
outer(1:2, c(x = 3, y = 4))
#>      x y
#> [1,] 3 4
#> [2,] 6 8
dim(outer(matrix(1:4, 2), 1:3))
#> [1] 2 2 3
outer(matrix(1:4, 2, dimnames = list(c("p", "q"), NULL)), 1:2)
#> , , 1
#>
#>   [,1] [,2]
#> p    1    3
#> q    2    4
#>
#> , , 2
#>
#>   [,1] [,2]
#> p    2    6
#> q    4    8
#>
outer(c(TRUE, FALSE), 1:2)
#>      [,1] [,2]
#> [1,]    1    2
#> [2,]    0    0
outer(1i * 1:2, 1:2)
#>      [,1] [,2]
#> [1,] 0+1i 0+2i
#> [2,] 0+2i 0+4i
outer(c(1, Inf, NA), c(0, -1))
#>      [,1] [,2]
#> [1,]    0   -1
#> [2,]  NaN -Inf
#> [3,]   NA   NA
1:3 %o% 1:2
#>      [,1] [,2]
#> [1,]    1    2
#> [2,]    2    4
#> [3,]    3    6
outer(integer(0), 1:3)
#>      [,1] [,2] [,3]
try(outer("a", 1:2))
#! Error in tcrossprod(x, y) : 
#!   requires numeric/complex matrix/vector arguments
outer(c("a", "b"), 1:2, paste)
#>      [,1]  [,2] 
#> [1,] "a 1" "a 2"
#> [2,] "b 1" "b 2"
try(outer(1:2, 1:2, function(x, y) 1))
#! Error in dim(robj) <- c(dX, dY) : 
#!   dims [product 4] do not match the length of object [1]
ifelse(TRUE, 1L, 2)
#> [1] 1
ifelse(NA, 1, 2)
#> [1] NA
ifelse(FALSE, 1, c(5, 6))
#> [1] 5
ifelse(c(a = TRUE), "x", "y")
#>   a 
#> "x" 
ifelse(0, 1, factor("u"))
#> [1] 1
ifelse("TRUE", list(1), 2)
#> [[1]]
#> [1] 1
#>
