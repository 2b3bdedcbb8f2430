matrix(1:4, 2) + matrix(1:6, 2)
#! Error in matrix(1:4, 2) + matrix(1:6, 2) : non-conformable arrays
#! Execution halted
