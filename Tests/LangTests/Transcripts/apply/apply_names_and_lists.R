m <- matrix(c(5, 3, 8, 1, 9, 2), nrow = 2, dimnames = list(c("a", "b"), c("x", "y", "z")))
apply(m, 1, sort)
#>      a b
#> [1,] 5 1
#> [2,] 8 2
#> [3,] 9 3
apply(m, 1, function(r) list(r))
#> $a
#> $a[[1]]
#> x y z 
#> 5 8 9 
#>
#>
#> $b
#> $b[[1]]
#> x y z 
#> 3 1 2 
#>
#>
apply(m, c(1, 2), function(r) list(r))
#>   x      y      z     
#> a list,1 list,1 list,1
#> b list,1 list,1 list,1
apply(m, 1, function(r) NULL)
#> NULL
apply(m, 1, function(r) c(q = 1, w = 2))
#>   a b
#> q 1 1
#> w 2 2
apply(m, 1, function(r) if (r[1] > 4) c(a = 1, b = 2) else c(u = 1, v = 2))
#>      a b
#> [1,] 1 1
#> [2,] 2 2
try(apply(m, "rows", sum))
#! Error in apply(m, "rows", sum) : 'X' must have named dimnames
