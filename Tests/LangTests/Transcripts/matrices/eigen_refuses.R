try(eigen(matrix(1:6, 2)))
#! Error in eigen(matrix(1:6, 2)) : non-square matrix in 'eigen'
try(eigen(matrix(c(1, NA, 2, 3), 2)))
#! Error in eigen(matrix(c(1, NA, 2, 3), 2)) : 
#!   infinite or missing values in 'x'
