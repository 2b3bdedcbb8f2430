5 -> a
a
#> [1] 5
f <- function() { 7 ->> a }
f()
a
#> [1] 7
b = c <- 3
c(b, c)
#> [1] 3 3
