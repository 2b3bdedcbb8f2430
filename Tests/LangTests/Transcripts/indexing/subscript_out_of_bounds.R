x <- list(1, 2)
x[[3]]
#! Error in x[[3]] : subscript out of bounds
#! Execution halted
