tryCatch(eval(quote(TRUE <- 1)), error=function(e) print(e))
#> <simpleError in TRUE <- 1: invalid (do_set) left-hand side to assignment>
tryCatch(while("a") 1, error=function(e) print(e))
#> <simpleError in while ("a") 1: argument is not interpretable as logical>
