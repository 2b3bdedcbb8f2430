tryCatch(K$new(z=1), error=function(e) cat(conditionMessage(e),"\n")); tryCatch(a$balance <- "q", error=function(e) cat(conditionMessage(e),"\n")); tryCatch(a$nope, error=function(e) cat(conditionMessage(e),"\n")); tryCatch(a$nope <- 1, error=function(e) cat(conditionMessage(e),"\n")); tryCatch(K$new(1), error=function(e) cat(conditionMessage(e),"\n"))
#> object 'K' not found 
#> object 'a' not found 
#> object 'a' not found 
#> object 'a' not found 
#> object 'K' not found 
st <- Stack$new()
#! Error: object 'Stack' not found
#! Execution halted
st$push(1)
st$push("a")
st$size()
st$pop()
st$size()
st
