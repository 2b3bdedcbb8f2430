sort(Mod(polyroot(c(6, -5, 1))))
round(sort(Mod(polyroot(c(1, -0.6448, 0.0634, 0.2198)))), 5)
