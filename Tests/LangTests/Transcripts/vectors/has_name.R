hasName(list(a = 1, b = 2), c("a", "z"))
#> [1]  TRUE FALSE
