provideDimnames(matrix(1:4, 2))
#>   A B
#> A 1 3
#> B 2 4
