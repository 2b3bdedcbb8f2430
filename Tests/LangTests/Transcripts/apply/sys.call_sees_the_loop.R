f <- function(x) sys.call(-1)
lapply(1:2, f)[[1]]
#> lapply(1:2, f)
g <- function() f(1)
g()
#> g()
withCallingHandlers(f(1), warning = identity)
#> withCallingHandlers(f(1), warning = identity)
