nchar(factor("a"))
#! Error in nchar(factor("a")) : 'nchar()' requires a character vector
#! Execution halted
