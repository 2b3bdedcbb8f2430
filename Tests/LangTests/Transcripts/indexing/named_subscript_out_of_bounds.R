c(a = 1)[["b"]]
#! Error in c(a = 1)[["b"]] : subscript out of bounds
#! Execution halted
