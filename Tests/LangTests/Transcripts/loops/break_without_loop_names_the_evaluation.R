try(local(next))
#! Error in eval(quote(next), new.env()) : 
#!   no loop for break/next, jumping to top level
try(eval(quote(break)))
#! Error in eval(quote(break)) : 
#!   no loop for break/next, jumping to top level
f <- function() for (i in 1:3) { eval(quote(if (i == 2) break)); print(i) }
f()
#> [1] 1
tryCatch(local(break), error = function(e) print(conditionCall(e)))
#> eval(quote(break), new.env())
