f <- function(a) a + 1
f()
#! Error in f() : argument "a" is missing, with no default
#! Execution halted
