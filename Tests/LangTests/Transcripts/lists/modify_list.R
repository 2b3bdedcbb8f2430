modifyList(list(a = 1, b = 2), list(b = 3, c = 4))
#> $a
#> [1] 1
#>
#> $b
#> [1] 3
#>
#> $c
#> [1] 4
#>
modifyList(list(a = 1, b = 2), list(a = NULL))
#> $b
#> [1] 2
#>
