try(backsolve(matrix(c(1, 0, 2, 0), 2), c(1, 1)))
#! Error in backsolve(matrix(c(1, 0, 2, 0), 2), c(1, 1)) : 
#!   singular matrix in 'backsolve'. First zero in diagonal [2]
