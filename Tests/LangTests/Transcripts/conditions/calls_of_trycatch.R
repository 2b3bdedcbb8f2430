tryCatch(stop("x"), warning = function(w) 1)
#! Error in doTryCatch(return(expr), name, parentenv, handler) : x
#! Calls: tryCatch -> tryCatchList -> tryCatchOne -> doTryCatch
#! Execution halted
