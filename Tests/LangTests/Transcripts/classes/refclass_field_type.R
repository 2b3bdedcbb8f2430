Acc <- setRefClass("Acc", fields=list(balance="numeric", owner="character"), methods=list(dep=function(x) { "Deposit money"
 balance <<- balance + x; invisible(.self) }, show=function() cat("Acc", owner, balance, "\n")))
a <- Acc$new(balance=1, owner="z")
tryCatch(a$balance <- "q", error=function(e) cat(conditionMessage(e),"\n"))
#> invalid assignment for reference class field ‘balance’, should be from class “numeric” or a subclass (was class “character”) 
