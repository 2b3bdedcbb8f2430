stack(list(a = 1:2, b = 3))
#>   values ind
#> 1      1   a
#> 2      2   a
#> 3      3   b
expand.grid(x = 1:2, y = c("a", "b"))
#>   x y
#> 1 1 a
#> 2 2 a
#> 3 1 b
#> 4 2 b
nrow(expand.grid(1:3, 1:4, 1:2))
#> [1] 24
