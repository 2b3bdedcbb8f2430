A <- matrix(1:4, 2, dimnames = list(c("a", "b"), c("p", "q")))
apply(A, c(1, 2), function(x) x * 10)
#>    p  q
#> a 10 30
#> b 20 40
A %o% 1:2
#> , , 1
#>
#>   p q
#> a 1 3
#> b 2 4
#>
#> , , 2
#>
#>   p q
#> a 2 6
#> b 4 8
#>
outer(A, c(u = 1, v = 2))
#> , , u
#>
#>   p q
#> a 1 3
#> b 2 4
#>
#> , , v
#>
#>   p q
#> a 2 6
#> b 4 8
#>
which(A > 1, arr.ind = TRUE)
#>   row col
#> b   2   1
#> a   1   2
#> b   2   2
which(array(1:8, c(2, 2, 2)) > 6, arr.ind = TRUE)
#>      dim1 dim2 dim3
#> [1,]    1    2    2
#> [2,]    2    2    2
arrayInd(3, c(2, 2), list(c("p", "q"), NULL), useNames = TRUE)
#>   row col
#> p   1   2
