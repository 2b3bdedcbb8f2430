all.equal(1, 1.1, scale = 2)
#> [1] "Mean scaled difference: 0.05"
all.equal(0, 0.1)
#> [1] "Mean absolute difference: 0.1"
all.equal(1L, 2L)
#> [1] "Mean relative difference: 1"
all.equal(1, 1.1, scale = 1)
#> [1] "Mean absolute difference: 0.1"
