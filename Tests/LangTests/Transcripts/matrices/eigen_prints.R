eigen(diag(c(3, 1)), only.values = TRUE)
#> $values
#> [1] 3 1
#>
#> $vectors
#> NULL
#>
eigen(matrix(c(1, 0, 0, 1), 2))$values
#> [1] 1 1
