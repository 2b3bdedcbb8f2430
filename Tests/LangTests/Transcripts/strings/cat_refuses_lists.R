cat("x", list(1, "a"))
#>. x 
#! Error in cat("x", list(1, "a")) : 
#!   argument 2 (type 'list') cannot be handled by 'cat'
#! Execution halted
