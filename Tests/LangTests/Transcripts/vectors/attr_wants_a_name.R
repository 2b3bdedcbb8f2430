tryCatch(attr(1, 2), error = function(e) cat(conditionMessage(e), "\n"))
#> 'which' must be of mode character 
tryCatch(lockBinding("zz", globalenv()), error = function(e) cat(conditionMessage(e), "\n"))
#> no binding for "zz" 
