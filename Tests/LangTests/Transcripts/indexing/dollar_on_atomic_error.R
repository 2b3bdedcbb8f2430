x <- c(a = 1)
x$a
#! Error in x$a : $ operator is invalid for atomic vectors
#! Execution halted
