f <- function(x, ...) substitute(x)
do.call(f, list(quote(a + b)))
#> a + b
do.call(f, list(quote(a + b)), quote = TRUE)
#> base::quote(a + b)
do.call("f", list(1))
#> [1] 1
try(do.call(quote(sum), list(1, 2)))
#! Error in do.call(quote(sum), list(1, 2)) : 
#!   'what' must be a function or character string
a <- 5
do.call("identity", list(quote(a)))
#> [1] 5
do.call("identity", list(quote(a)), quote = TRUE)
#> a
