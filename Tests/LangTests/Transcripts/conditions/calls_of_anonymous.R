x <- list(f = function(a) stop("a"))
g <- function() x$f(1)
g()
#! Error in x$f(1) : a
#! Calls: g -> <Anonymous>
#! Execution halted
