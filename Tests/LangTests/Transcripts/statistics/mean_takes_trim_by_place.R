mean(c(1, 2, 3, 4, 100), 0.2)
#> [1] 3
mean(c(1, NA, 3), 0, TRUE)
#> [1] 2
try(mean(1:3, NA))
#! Error in mean.default(1:3, NA) : 'trim' must be numeric of length one
