a <- matrix(c(2, 1, 1, 3), 2, dimnames = list(c("r1", "r2"), c("c1", "c2")))
solve(a)
#>      r1   r2
#> c1  0.6 -0.2
#> c2 -0.2  0.4
solve(a, c(1, 2))
#>  c1  c2 
#> 0.2 0.6 
