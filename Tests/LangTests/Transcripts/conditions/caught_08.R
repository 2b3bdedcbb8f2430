tryCatch(integer(-1), error=function(e) print(e))
#> <simpleError in integer(-1): invalid 'length' argument>
tryCatch(solve(matrix(0,2,2)), error=function(e) print(e))
#> <simpleError in solve.default(matrix(0, 2, 2)): Lapack routine dgesv: system is exactly singular: U[1,1] = 0>
