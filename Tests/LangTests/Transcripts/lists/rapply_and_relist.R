rapply(list(1, 2, "a"), function(x) x * 2, classes = "numeric", how = "unlist")
#> [1] 2 4
rapply(list(a = 1, b = list(c = 2)), function(x) x + 1, how = "list")
#> $a
#> [1] 2
#>
#> $b
#> $b$c
#> [1] 3
#>
#>
