d <- data.frame(y = c(1, NA, 3, 4), x = 1:4)
model.frame(y ~ x, d)
#>   y x
#> 1 1 1
#> 3 3 3
#> 4 4 4
model.frame(y ~ x, d, subset = x > 2)
#>   y x
#> 3 3 3
#> 4 4 4
