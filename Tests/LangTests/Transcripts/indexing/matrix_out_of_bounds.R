m <- matrix(1:4, 2)
m[3, 1]
#! Error in m[3, 1] : subscript out of bounds
#! Execution halted
