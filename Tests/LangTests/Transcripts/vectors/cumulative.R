cumsum(1:5)
#> [1]  1  3  6 10 15
cumprod(c(1.5, 2, 3))
#> [1] 1.5 3.0 9.0
cummax(c(1, 3, 2))
#> [1] 1 3 3
cummin(c(3, 1, 2))
#> [1] 3 1 1
cumsum(c(1, NA, 2))
#> [1]  1 NA NA
cumsum(c(a = 1, b = 2))
#> a b 
#> 1 3 
