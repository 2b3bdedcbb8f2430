cbind(data.frame(a = 1:2), b = 3, c = c("u", "v"))
#>   a b c
#> 1 1 3 u
#> 2 2 3 v
cbind(1:2, data.frame(z = 3:4))
#>   1:2 z
#> 1   1 3
#> 2   2 4
