sinpi(c(-1, -0.5, 0, 0.5, 1, 1.5, 2, 1e10))
#> [1]  0 -1  0  1  0 -1  0  0
cospi(c(0, 0.5, 1, -0.5))
#> [1]  1  0 -1  0
tanpi(c(0, 0.25, 1))
#> [1] 0 1 0
tanpi(0.5)
#> [1] NaN
#! Warning message:
#! In tanpi(0.5) : NaNs produced
trigamma(c(0, -1))
#> [1] Inf Inf
beta(-1, 2)
#> [1] NaN
#! Warning message:
#! In beta(-1, 2) : NaNs produced
