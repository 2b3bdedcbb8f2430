sapply(1:3, function(i) stop("x"))
#! Error in FUN(X[[i]], ...) : x
#! Calls: sapply -> lapply -> FUN
#! Execution halted
