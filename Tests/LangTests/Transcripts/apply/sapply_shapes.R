sapply(1:3, function(i) letters[i])
#> [1] "a" "b" "c"
sapply(1:2, function(i) c(i, i^2))
#>      [,1] [,2]
#> [1,]    1    2
#> [2,]    1    4
sapply(c(a = 1, b = 2), function(x) x * 2)
#> a b 
#> 2 4 
sapply(list(), length)
#> list()
sapply(c("x", "y"), nchar)
#> x y 
#> 1 1 
sapply(c("x", "y"), nchar, USE.NAMES = FALSE)
#> [1] 1 1
sapply(1:2, function(i) list(i))
#> [[1]]
#> [1] 1
#>
#> [[2]]
#> [1] 2
#>
