f <- function(x) x
f(y)
#! Error in f(y) : object 'y' not found
#! Execution halted
