K <- setRefClass("K", fields=c("x","y"))
tryCatch(K$new(1), error=function(e) cat(conditionMessage(e),"\n"), warning=function(e) cat(conditionMessage(e),"\n"))
#> unnamed arguments to $new() must be objects from a reference class; got an object of class “numeric” 
