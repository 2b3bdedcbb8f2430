f <- y ~ x
f[[2]] <- quote(z)
f
#> z ~ x
class(f)
#> [1] "formula"
tt <- terms(y ~ x + w)
tt[[2]] <- as.name("q")
attr(tt, "term.labels")
#> [1] "x" "w"
l <- list(t = y ~ x)
l$t[[2]] <- NULL
l$t
#> ~x
class(l$t)
#> [1] "formula"
g <- quote(f(a, b))
g[[1]] <- as.name("h")
g[3] <- list(10)
g
#> h(a, 10)
format(globalenv())
#> [1] "<environment: R_GlobalEnv>"
try((1)())
#! Error in try((1)()) : attempt to apply non-function
h <- function() { x <- NULL; x$g() }
try(h())
#! Error in h() : attempt to apply non-function
