mapply(rep, 1:3, 3:1)
#> [[1]]
#> [1] 1 1 1
#>
#> [[2]]
#> [1] 2 2
#>
#> [[3]]
#> [1] 3
#>
mapply(function(x, y) x + y, c(a = 1, b = 2), c(3, 4))
#> a b 
#> 4 6 
mapply(function(x, p) x^p, 2:3, MoreArgs = list(p = 2))
#> [1] 4 9
Map(function(k, v) paste(k, v), c("x", "y"), 1:2)
#> $x
#> [1] "x 1"
#>
#> $y
#> [1] "y 2"
#>
mapply(identity, c("x", "y"))
#>   x   y 
#> "x" "y" 
mapply(function(...) sum(...), 1:2, 3:4, 5:6)
#> [1]  9 12
