set.seed(3)
m <- matrix(sample(1:3, 30, TRUE), 10)
max.col(m)
#>  [1] 3 1 3 3 1 1 3 1 3 3
max.col(m, "first")
#>  [1] 3 1 1 1 1 1 3 1 3 3
max.col(m, "last")
#>  [1] 3 3 3 3 3 1 3 3 3 3
# values within 1e-5 of the largest are ties
max.col(matrix(c(1, 1 + 1e-7, 1 + 1e-7, 1), 2))
#> [1] 2 2
max.col(matrix(c(1, NA, 0, 2), 2))
#> [1]  1 NA
max.col(c(1, 5, 2))
#> [1] 1 1 1
max.col(iris[1:3, 1:4])
#> [1] 1 1 1
runif(1)
#> [1] 0.2796835
