append(1:3, 4)
#> [1] 1 2 3 4
append(1:3, 99, after = 1)
#> [1]  1 99  2  3
append(list(1), list(2))
#> [[1]]
#> [1] 1
#>
#> [[2]]
#> [1] 2
#>
append(c(a = 1), c(b = 2), after = 0)
#> b a 
#> 2 1 
