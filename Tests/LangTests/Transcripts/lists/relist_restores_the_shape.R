relist(unlist(list(a = 1, b = 2)), list(a = 0, b = 0))
#> $a
#> [1] 1
#>
#> $b
#> [1] 2
#>
relist(1:6, list(a = 1, b = list(c = 2:3, d = c(x = 1, y = 2, z = 3))))
#> $a
#> [1] 1
#>
#> $b
#> $b$c
#> [1] 2 3
#>
#> $b$d
#> x y z 
#> 4 5 6 
#>
#>
