f <- function(n) f(n + 1)
r <- tryCatch(f(1), error = function(e) "caught")
r
#> [1] "caught"
