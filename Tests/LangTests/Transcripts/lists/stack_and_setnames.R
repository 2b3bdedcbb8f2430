setNames(1:3, c("a", "b", "c"))
#> a b c 
#> 1 2 3 
setNames(list(1, 2), c("x", "y"))
#> $x
#> [1] 1
#>
#> $y
#> [1] 2
#>
stack(list(a = 1:2, b = 3))
#>   values ind
#> 1      1   a
#> 2      2   a
#> 3      3   b
