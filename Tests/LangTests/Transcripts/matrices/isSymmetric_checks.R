isSymmetric(diag(3))
#> [1] TRUE
isSymmetric(matrix(1:4, 2))
#> [1] FALSE
isSymmetric(matrix(1:6, 2))
#> [1] FALSE
