x <- 1:3
x[integer(0)]
#> integer(0)
x[NULL]
#> integer(0)
list(1, 2)[integer(0)]
#> list()
x[integer(0)] <- 9L
x
#> [1] 1 2 3
