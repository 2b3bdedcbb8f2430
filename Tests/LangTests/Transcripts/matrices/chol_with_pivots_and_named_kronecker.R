m <- matrix(c(5, 1, 1, 3, 2, 1, 1, 1, 9), 3)
m <- crossprod(m)
chol(m, pivot = TRUE)
#>          [,1]     [,2]     [,3]
#> [1,] 9.110434 1.646464 1.536700
#> [2,] 0.000000 4.928403 3.138923
#> [3,] 0.000000 0.000000 1.336306
#> attr(,"pivot")
#> [1] 3 1 2
#> attr(,"rank")
#> [1] 3
q <- chol(m, pivot = TRUE)
all.equal(crossprod(q[, order(attr(q, "pivot"))]), m)
#> [1] TRUE
s <- suppressWarnings(chol(matrix(c(4, 2, 2, 1), 2), pivot = TRUE))
attr(s, "rank")
#> [1] 1
kronecker(matrix(1:4, 2), matrix(1:2, 1, dimnames = list("a", c("b", "c"))), make.dimnames = TRUE)
#>    :b :c :b :c
#> :a  1  2  3  6
#> :a  2  4  4  8
kronecker(diag(3), matrix(1:4, 2))[1:3, ]
#>      [,1] [,2] [,3] [,4] [,5] [,6]
#> [1,]    1    3    0    0    0    0
#> [2,]    2    4    0    0    0    0
#> [3,]    0    0    1    3    0    0
