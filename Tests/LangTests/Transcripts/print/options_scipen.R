options(scipen = 100)
1e10
#> [1] 10000000000
1e-10
#> [1] 0.0000000001
options(scipen = 0)
1e10
#> [1] 1e+10
options(scipen = -5)
1000
#> [1] 1e+03
