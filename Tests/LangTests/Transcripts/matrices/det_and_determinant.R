det(matrix(c(2, 1, 1, 3), 2))
#> [1] 5
det(matrix(1:9, 3) + diag(3))
#> [1] -2
determinant(matrix(c(2, 1, 1, -3), 2))
#> $modulus
#> [1] 1.94591
#> attr(,"logarithm")
#> [1] TRUE
#>
#> $sign
#> [1] -1
#>
#> attr(,"class")
#> [1] "det"
