f <- function() sum("a")
f()
#! Error in sum("a") : invalid 'type' (character) of argument
#! Calls: f
#! Execution halted
