m <- matrix(0, 2, 3)
m[1, ] <- 1:2
#! Error in m[1, ] <- 1:2 : 
#!   number of items to replace is not a multiple of replacement length
#! Execution halted
