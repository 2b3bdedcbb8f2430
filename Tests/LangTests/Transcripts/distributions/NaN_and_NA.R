pnorm(c(NA, NaN, Inf, -Inf))
#> [1]  NA NaN   1   0
dnorm(1, sd = -1)
#> [1] NaN
#! Warning message:
#! In dnorm(1, sd = -1) : NaNs produced
qbinom(0.5, 10, 2)
#> [1] NaN
#! Warning message:
#! In qbinom(0.5, 10, 2) : NaNs produced
