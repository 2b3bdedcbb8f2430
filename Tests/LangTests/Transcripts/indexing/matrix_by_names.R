m <- matrix(1:4, 2, dimnames = list(c("r1", "r2"), c("a", "b")))
m["r1", "b"]
#> [1] 3
m[, "a"]
#> r1 r2 
#>  1  2 
m["r2", ]
#> a b 
#> 2 4 
m["r1", , drop = FALSE]
#>    a b
#> r1 1 3
