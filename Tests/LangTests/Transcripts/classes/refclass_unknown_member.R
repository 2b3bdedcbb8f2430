Acc <- setRefClass("Acc", fields=list(balance="numeric", owner="character"), methods=list(dep=function(x) { "Deposit money"
 balance <<- balance + x; invisible(.self) }, show=function() cat("Acc", owner, balance, "\n")))
a <- Acc$new(balance=1, owner="z")
tryCatch(a$nope, error=function(e) cat(conditionMessage(e),"\n"))
#> ‘nope’ is not a valid field or method name for reference class “Acc” 
