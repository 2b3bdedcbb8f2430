try(chol(matrix(c(1, 2, 2, 1), 2)))
#! Error in chol.default(matrix(c(1, 2, 2, 1), 2)) : 
#!   the leading minor of order 2 is not positive definite
try(chol(matrix(1:6, 2)))
#! Error in chol.default(matrix(1:6, 2)) : 'a' must be a square matrix
