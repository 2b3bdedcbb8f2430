f <- function() stop("a")
f()
#! Error in f() : a
#! Execution halted
