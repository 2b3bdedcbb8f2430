said <- function(expression) tryCatch(expression, error = function(e) cat(conditionMessage(e), "\n"))
said(duplicated(c("a", "b", "a"), incomparables = "a"))
#> [1] FALSE FALSE FALSE
said(duplicated(c("a", "b", "a"), incomparables = function(x) x))
#> cannot coerce type 'closure' to vector of type 'character' 
said(duplicated(factor(c("a", "b", "a")), incomparables = sum))
#> cannot coerce type 'builtin' to vector of type 'integer' 
said(anyDuplicated(c(1, 2, 1), incomparables = new.env()))
#> [1] 3
