cumsum(c(1, NA, 2)); cumprod(1:5); cummax(c(1, 3, 2)); cummin(c(3, 1, 2))
#> [1]  1 NA NA
#> [1]   1   2   6  24 120
#> [1] 1 3 3
#> [1] 3 1 1
