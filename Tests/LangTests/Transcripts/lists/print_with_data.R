list(df = data.frame(a = 1:2), f = factor("u"))
#> $df
#>   a
#> 1 1
#> 2 2
#>
#> $f
#> [1] u
#> Levels: u
#>
list(`a b` = 1, 2)
#> $`a b`
#> [1] 1
#>
#> [[2]]
#> [1] 2
#>
