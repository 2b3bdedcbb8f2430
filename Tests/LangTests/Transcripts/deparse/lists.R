deparse(list(1, "a", TRUE))
#> [1] "list(1, \"a\", TRUE)"
deparse(list(a = 1, b = list(c = 2)))
#> [1] "list(a = 1, b = list(c = 2))"
