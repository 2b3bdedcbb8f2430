tryCatch("f"(2), error=function(e) print(e))
#> <simpleError in f(2): could not find function "f">
tryCatch(T <- F, error=function(e) print(e))
