f <- function(x, x) 1
#! Error: repeated formal argument 'x' on line 1
#! Execution halted
