`[.query` <- function(x, i) eval(substitute(i), unclass(x), parent.frame())
q <- structure(list(a = 1:3, b = 4:6), class = "query")
q[a + b]
#> [1] 5 7 9
q[a[b > 4]]
#> [1] 2 3
