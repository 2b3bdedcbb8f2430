m <- matrix(c(1, 5, 2, 9, 0, 3), 2)
max.col(m)
#> [1] 2 2
apply(m, 1, which.max)
#> [1] 2 2
