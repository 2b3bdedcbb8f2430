try(sqrt(y = 4))
#! Error in sqrt(y = 4) : supplied argument name 'y' does not match 'x'
try(exp(1, 2))
#! Error in exp(1, 2) : 2 arguments passed to 'exp' which requires 1
try(length(x = 1, y = 2))
#! Error in length(x = 1, y = 2) : 
#!   2 arguments passed to 'length' which requires 1
try(round())
#! Error in try(round()) : 
#!   0 arguments passed to 'round' which requires 1 or 2 arguments
try(round(1, 2, 3))
#! Error in try(round(1, 2, 3)) : 
#!   3 arguments passed to 'round' which requires 1 or 2 arguments
try(round(1, "a"))
#! Error in round(1, "a") : non-numeric argument to mathematical function
try(choose("a", 2))
#! Error in choose("a", 2) : non-numeric argument to mathematical function
try(log())
#! Error in try(log()) : argument "x" is missing, with no default
try(attr(1))
#! Error in attr(1) : either 2 or 3 arguments are required
as.integer()
#> integer(0)
try(cumsum(sum))
#! Error in try(cumsum(sum)) : 
#!   cannot coerce type 'builtin' to vector of type 'double'
cumsum(list(1, 2))
#> [1] 1 3
try(seq_along(1, 2))
#! Error in seq_along(1, 2) : 
#!   2 arguments passed to 'seq_along' which requires 1
try(paste("a", sep = NULL))
#! Error in paste("a", sep = NULL) : invalid separator
try(cat("a", sep = 1))
#! Error in cat("a", sep = 1) : invalid 'sep' specification
f <- function(x) UseMethod(5)
try(f(1))
#! Error in UseMethod(5) : 'generic' argument must be a character string
f <- function() return(1, 2)
try(f())
#! Error in return(1, 2) : multi-argument returns are not permitted
