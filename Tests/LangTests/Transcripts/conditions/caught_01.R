tryCatch(stop("e1"), error=function(e) print(e))
#> <simpleError in doTryCatch(return(expr), name, parentenv, handler): e1>
tryCatch(stop("a ", 3, call.=FALSE), error=function(e) print(e))
#> <simpleError: a 3>
