f <- function(x) g(x)
g <- function(x) stop("bad ", x)
h <- function() f(1)
h()
#! Error in g(x) : bad 1
#! Calls: h -> f -> g
#! Execution halted
