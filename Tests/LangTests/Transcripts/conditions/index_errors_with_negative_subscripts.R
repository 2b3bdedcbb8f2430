f <- function(e) tryCatch(e, error = function(e) print(e))
f((1:3)[-1:1])
#> <simpleError in (1:3)[-1:1]: only 0's may be mixed with negative subscripts>
f((1:3)[c(-1, NA)])
#> <simpleError in (1:3)[c(-1, NA)]: only 0's may be mixed with negative subscripts>
f((1:3)[[5]])
#> <subscriptOutOfBoundsError in (1:3)[[5]]: subscript out of bounds>
x <- list(1, 2)
f(x[[3]]$a$b <- 1)
#> <subscriptOutOfBoundsError in `*tmp*`[[3]]: subscript out of bounds>
