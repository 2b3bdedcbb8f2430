set.seed(11)
rwilcox(5, 6, 8)
#> [1]  9 29 25 37 28
rsignrank(5, 10)
#> [1] 21 21 12 25 23
