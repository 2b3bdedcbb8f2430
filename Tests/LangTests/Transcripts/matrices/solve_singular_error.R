solve(matrix(c(1, 2, 2, 4), 2))
#! Error in solve.default(matrix(c(1, 2, 2, 4), 2)) : 
#!   Lapack routine dgesv: system is exactly singular: U[2,2] = 0
#! Calls: solve -> solve.default
#! Execution halted
