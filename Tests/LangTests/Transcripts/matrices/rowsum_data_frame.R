rowsum(data.frame(x = 1:4, y = c(0.5, 1, 1.5, 2)), c("u", "v", "u", "v"))
#>   x y
#> u 4 2
#> v 6 3
