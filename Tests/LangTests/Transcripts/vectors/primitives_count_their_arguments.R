try(exp())
#! Error in exp() : 0 arguments passed to 'exp' which requires 1
try(abs(1, 2))
#! Error in abs(1, 2) : 2 arguments passed to 'abs' which requires 1
try(sqrt())
#! Error in sqrt() : 0 arguments passed to 'sqrt' which requires 1
try(floor())
#! Error in floor() : 0 arguments passed to 'floor' which requires 1
try(cumsum())
#! Error in cumsum() : 0 arguments passed to 'cumsum' which requires 1
try(cos(1, 2))
#! Error in cos(1, 2) : 2 arguments passed to 'cos' which requires 1
sqrt(x = 4)
#> [1] 2
