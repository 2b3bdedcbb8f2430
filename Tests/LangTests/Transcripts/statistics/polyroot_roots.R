round(Re(polyroot(c(6, -5, 1))), 6)
#> [1] 2 3
