long <- data.frame(id = rep(1:2, each = 2), t = rep(1:2, 2), x = c(5, 6, 7, 8))
wide <- reshape(long, idvar = "id", timevar = "t", direction = "wide")
wide
#>   id x.1 x.2
#> 1  1   5   6
#> 3  2   7   8
reshape(wide)
#>     id t x.1
#> 1.1  1 1   5
#> 2.1  2 1   7
#> 1.2  1 2   6
#> 2.2  2 2   8
