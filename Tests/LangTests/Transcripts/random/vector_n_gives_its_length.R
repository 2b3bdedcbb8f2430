set.seed(1)
length(runif(c(5, 6, 7)))
#> [1] 3
rnorm(0)
#> numeric(0)
