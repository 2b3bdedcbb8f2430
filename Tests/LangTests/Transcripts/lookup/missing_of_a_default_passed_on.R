f <- function(size) missing(size)
g <- function(n = 3) f(n)
g()
#> [1] FALSE
h <- function(n) f(n)
h()
#> [1] TRUE
draw <- function(n = 2) { pick <- function(m) sample(3, m); length(pick(n)) }
draw()
#> [1] 2
k <- function(n = m, m) f(n)
k()
#> [1] TRUE
