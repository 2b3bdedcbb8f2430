sort(Mod(polyroot(c(6, -5, 1))))
#> [1] 2 3
round(sort(Mod(polyroot(c(1, -0.6448, 0.0634, 0.2198)))), 5)
#> [1] 1.38999 1.38999 2.35476
