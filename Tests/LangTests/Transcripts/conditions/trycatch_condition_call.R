tryCatch(stop("x"), error = function(e) print(e))
#> <simpleError in doTryCatch(return(expr), name, parentenv, handler): x>
tryCatch(warning("x"), warning = function(e) print(conditionCall(e)))
#> doTryCatch(return(expr), name, parentenv, handler)
