try(solve(matrix(1:6, 2)))
#! Error in solve.default(matrix(1:6, 2)) : 'a' (2 x 3) must be square
try(solve(diag(2), 1:3))
#! Error in solve.default(diag(2), 1:3) : 
#!   'b' (3 x 1) must be compatible with 'a' (2 x 2)
