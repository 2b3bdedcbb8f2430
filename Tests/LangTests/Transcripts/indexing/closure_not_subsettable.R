f <- function() 1
f[1]
#! Error in f[1] : object of type 'closure' is not subsettable
#! Execution halted
