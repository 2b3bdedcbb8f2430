as.table(matrix(1:4, 2))
#>   A B
#> A 1 3
#> B 2 4
as.table(c(a = 1, b = 2))
#> a b 
#> 1 2 
aperm(as.table(matrix(1:4, 2)))
#>   A B
#> A 1 2
#> B 3 4
is.table(as.table(1:2))
#> [1] TRUE
