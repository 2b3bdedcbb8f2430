chull(c(0, 1, 1, 0, 0.5), c(0, 0, 1, 1, 0.5))
#> [1] 2 1 4 3
set.seed(1)
chull(matrix(rnorm(40), ncol = 2))
#> [1]  4 14  1 11
