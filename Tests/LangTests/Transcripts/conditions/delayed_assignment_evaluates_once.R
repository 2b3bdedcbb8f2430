delayedAssign("lazy", { cat("now\n"); 42 })
lazy
#> now
#> [1] 42
lazy
#> [1] 42
f <- function() { delayedAssign("x", y + 1); y <- 5; x }
f()
#> [1] 6
e <- new.env()
delayedAssign("z", stop("never"), assign.env = e)
ls(e)
#> [1] "z"
