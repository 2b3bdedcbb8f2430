l <- list(alpha = 1, beta = 2)
l$al
#> [1] 1
l[["al"]]
#> NULL
l[["al", exact = FALSE]]
#> [1] 1
