rowsum(matrix(1:6, 3, dimnames = list(NULL, c("x", "y"))), c(2, 1, 2))
#>   x  y
#> 1 2  5
#> 2 4 10
