f <- function() { warning("a"); warning("b"); y }
f()
#! Error in f() : object 'y' not found
#! In addition: Warning messages:
#! 1: In f() : a
#! 2: In f() : b
#! Execution halted
