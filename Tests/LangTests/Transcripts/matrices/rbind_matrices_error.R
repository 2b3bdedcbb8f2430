rbind(matrix(1:4, 2), matrix(1:6, 2))
#! Error in rbind(matrix(1:4, 2), matrix(1:6, 2)) : 
#!   number of columns of matrices must match (see arg 2)
#! Execution halted
