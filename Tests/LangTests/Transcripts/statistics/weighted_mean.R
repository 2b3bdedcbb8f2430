weighted.mean(c(1, 2, 3), c(3, 2, 1)); weighted.mean(c(1, NA), c(1, 1), na.rm = TRUE)
#> [1] 1.666667
#> [1] 1
