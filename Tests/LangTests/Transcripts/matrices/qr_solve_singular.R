try(qr.solve(matrix(c(1, 2, 2, 4), 2)))
#! Error in qr.solve(matrix(c(1, 2, 2, 4), 2)) : 
#!   singular matrix 'a' in solve
