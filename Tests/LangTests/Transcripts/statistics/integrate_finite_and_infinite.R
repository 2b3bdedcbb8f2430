integrate(dnorm, -1.96, 1.96)
#> 0.9500042 with absolute error < 1e-11
integrate(dnorm, -Inf, Inf)
#> 1 with absolute error < 9.4e-05
integrate(function(x) exp(-x), 0, Inf)$value
#> [1] 1
