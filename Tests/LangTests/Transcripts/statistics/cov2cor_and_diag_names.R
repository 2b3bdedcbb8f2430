v <- matrix(c(4, 2, 2, 9), 2, dimnames = list(c("a", "b"), c("a", "b")))
cov2cor(v)
#>           a         b
#> a 1.0000000 0.3333333
#> b 0.3333333 1.0000000
diag(v)
#> a b 
#> 4 9 
