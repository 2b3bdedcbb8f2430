tabulate(c(2, 3, 3, 5), nbins = 5); tabulate(factor(c("a", "b", "a")))
#> [1] 0 1 2 0 1
#> [1] 2 1
