# Variables that a generic made before UseMethod are seen by its method, but formals keep what was given.
f <- function(x, ...) { y <- 10; x <- 99; UseMethod("f") }
f.default <- function(x, ...) c(x, y)
f(1)
#> [1]  1 10
g <- function(x) { n <- 1; UseMethod("g") }
g.a <- function(x, n = 5) n
g(structure(1, class = "a"))
#> [1] 5
