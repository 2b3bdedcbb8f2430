data.class(matrix(1))
#> [1] "matrix"
data.class(1:2)
#> [1] "numeric"
data.class(factor("a"))
#> [1] "factor"
