suppressWarnings(order(data.frame(a = c(3, 1, 2), b = c(10, 30, 20))))
#> [1] 2 3 1 4 6 5
order(list())
#> integer(0)
