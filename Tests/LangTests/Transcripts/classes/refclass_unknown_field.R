K <- setRefClass("K", fields=c("x","y"))
tryCatch(K$new(z=1), error=function(e) cat(conditionMessage(e),"\n"), warning=function(e) cat(conditionMessage(e),"\n"))
#> ‘z’ is not a field in class “K” 
