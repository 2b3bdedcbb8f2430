mapply(function(x, y) x + y, 1:3, 4:6)
#> [1] 5 7 9
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
mapply(function(x, n) paste(x, n), c(a = "A", b = "B"), c("1", "2"))
#>     a     b 
#> "A 1" "B 2" 
mapply(function(x, p) x^p, 2:3, MoreArgs = list(p = 2))
#> [1] 4 9
Map(function(a, b) a * b, 1:2, 3:4)
#> [[1]]
#> [1] 3
#>
#> [[2]]
#> [1] 8
#>
mapply(identity, c("u", "v"))
#>   u   v 
#> "u" "v" 
mapply(identity, c("u", "v"), USE.NAMES = FALSE)
#> [1] "u" "v"
mapply(function(x, y) c(x, y), 1:2, 3:4)
#>      [,1] [,2]
#> [1,]    1    2
#> [2,]    3    4
mapply(function(x, y) x, 1:2, 3:4, SIMPLIFY = FALSE)
#> [[1]]
#> [1] 1
#>
#> [[2]]
#> [1] 2
#>
