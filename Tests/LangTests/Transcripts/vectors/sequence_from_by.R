sequence(c(3, 2), from = c(1, 10), by = c(2, -1))
#> [1]  1  3  5 10  9
