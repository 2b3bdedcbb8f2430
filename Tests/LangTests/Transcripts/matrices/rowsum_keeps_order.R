rowsum(c(1, 2, 3, 4), c("b", "a", "b", "a"), reorder = FALSE)
#>   [,1]
#> b    4
#> a    6
