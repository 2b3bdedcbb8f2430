f <- function(x) x
f(stop("a"))
#! Error in f(stop("a")) : a
#! Execution halted
