tryCatch(warning(), warning=function(e) print(e))
#> <simpleWarning in doTryCatch(return(expr), name, parentenv, handler): >
tryCatch(abs("a"), error=function(e) print(e))
#> <simpleError in abs("a"): non-numeric argument to mathematical function>
