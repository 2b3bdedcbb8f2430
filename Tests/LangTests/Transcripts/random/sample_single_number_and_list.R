set.seed(5)
sample(4.7)
#> [1] 2 3 1 4
sample(list(1, "a", TRUE), 2)
#> [[1]]
#> [1] TRUE
#>
#> [[2]]
#> [1] 1
#>
sample(0.5)
#> [1] 0.5
