f <- function(a) a
f(1, x = 1)
#! Error in f(1, x = 1) : unused argument (x = 1)
#! Execution halted
