Acc <- setRefClass("Acc", fields=list(balance="numeric", owner="character"), methods=list(dep=function(x) { "Deposit money"
 balance <<- balance + x; invisible(.self) }, show=function() cat("Acc", owner, balance, "\n")))
a <- Acc$new(balance=1, owner="z")
a
#> Acc z 1 
a$dep(5)$dep(2)
a$balance
#> [1] 8
class(a)
#> [1] "Acc"
#> attr(,"package")
#> [1] ".GlobalEnv"
is(a, "Acc")
#> [1] TRUE
is(a)
#> [1] "Acc"          "envRefClass"  ".environment" "refClass"     "environment" 
#> [6] "refObject"   
