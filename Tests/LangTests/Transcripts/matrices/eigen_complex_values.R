eigen(matrix(c(0, 1, -1, 0), 2))$values
#> [1] 0+1i 0-1i
