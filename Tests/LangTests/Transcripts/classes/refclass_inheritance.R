Acc <- setRefClass("Acc", fields=list(balance="numeric", owner="character"), methods=list(dep=function(x) { "Deposit money"
 balance <<- balance + x; invisible(.self) }, show=function() cat("Acc", owner, balance, "\n")))
Sav <- setRefClass("Sav", contains="Acc", fields=list(rate="numeric"), methods=list(dep=function(x) { callSuper(x); balance <<- balance*(1+rate); invisible(.self) }, initialize=function(...) { initFields(...); if (length(rate)==0) rate <<- 0.1; .self }))
s <- Sav$new(balance=10, owner="q")
s$dep(5)
s
#> Acc q 16.5 
s$rate
#> [1] 0.1
is(s, "Acc")
#> [1] TRUE
b <- s$copy()
b$balance <- 0
s$balance
#> [1] 16.5
b$balance
#> [1] 0
