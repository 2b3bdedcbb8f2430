logb(8, 2)
#> [1] 3
logb(exp(2))
#> [1] 2
