cond <- structure(class = c("custom", "condition"), list(message = "hello", call = NULL))
tryCatch(signalCondition(cond), custom = function(c) cat("got", conditionMessage(c), "\n"))
#> got hello 
withCallingHandlers(signalCondition(cond), custom = function(c) cat("seen\n"))
#> seen
#> NULL
r <- tryCatch(stop(cond), condition = function(c) class(c))
r
#> [1] "custom"    "condition"
