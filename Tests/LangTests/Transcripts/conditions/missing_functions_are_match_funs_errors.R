# A function that does not exist is noticed by match.fun, wherever it was handed to.
try(sapply(1:3, nofun))
#! Error in match.fun(FUN) : object 'nofun' not found
try(lapply(1:3, nofun))
#! Error in match.fun(FUN) : object 'nofun' not found
try(vapply(1:3, nofun, 0))
#! Error in match.fun(FUN) : object 'nofun' not found
try(mapply(nofun, 1:3))
#! Error in match.fun(FUN) : object 'nofun' not found
try(Map(nofun, 1:3))
#! Error in match.fun(f) : object 'nofun' not found
try(Reduce(nofun, 1:3))
#! Error in match.fun(f) : object 'nofun' not found
try(Filter(nofun, 1:3))
#! Error in match.fun(f) : object 'nofun' not found
try(Position(nofun, 1:3))
#! Error in match.fun(f) : object 'nofun' not found
try(Find(nofun, 1:3))
#! Error in match.fun(f) : object 'nofun' not found
try(apply(matrix(1:4, 2), 1, nofun))
#! Error in match.fun(FUN) : object 'nofun' not found
try(do.call("nofun", list(1, a = "x")))
#! Error in nofun(1, a = "x") : could not find function "nofun"
try(lapply(1:3))
#! Error in match.fun(FUN) : argument "FUN" is missing, with no default
try(vapply(1:3))
#! Error in match.fun(FUN) : argument "FUN" is missing, with no default
f <- function(x) lapply(x, "nofun")
try(f(1))
#! Error in get(as.character(FUN), mode = "function", envir = envir) : 
#!   object 'nofun' of mode 'function' was not found
