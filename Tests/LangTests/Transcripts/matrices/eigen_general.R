eigen(matrix(c(1, 2, 3, 4), 2))$values
#> [1]  5.3722813 -0.3722813
