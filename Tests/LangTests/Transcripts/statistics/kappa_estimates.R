h <- outer(1:4, 1:4, function(i, j) 1 / (i + j - 1))
kappa(h)
#> [1] 20093.93
kappa(h, exact = TRUE)
#> [1] 15513.74
kappa(lm(mpg ~ wt + hp, mtcars))
#> [1] 804.8894
kappa(matrix(c(2, 1, 1, 3), 2), method = "direct")
#> [1] 2
kappa(matrix(1:6, 2))
#> [1] 21.29563
kappa(diag(c(1, 10, 100)))
#> [1] 91
kappa(h, exact = TRUE, norm = "1")
#> [1] 20093.93
#! Warning message:
#! In kappa.default(h, exact = TRUE, norm = "1") :
#!   norm '1' currently always uses exact = FALSE
