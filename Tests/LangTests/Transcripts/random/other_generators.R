set.seed(7, kind = "L'Ecuyer-CMRG")
runif(3)
#> [1] 0.1241074 0.8475574 0.3836223
set.seed(7, kind = "Super-Duper")
runif(3)
#> [1] 0.4483797 0.2193076 0.7500020
