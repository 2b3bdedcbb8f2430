tryCatch(undefined_object, error = function(e) print(e))
#> <simpleError in doTryCatch(return(expr), name, parentenv, handler): object 'undefined_object' not found>
withCallingHandlers(tryCatch(try(undefined_object, silent = TRUE), finally = cat("done\n")), error = function(e) print(e))
#> done
try(tryCatch(undefined_object, finally = cat("done\n")))
#> done
#! Error in tryCatchList(expr, classes, parentenv, handlers) : 
#!   object 'undefined_object' not found
