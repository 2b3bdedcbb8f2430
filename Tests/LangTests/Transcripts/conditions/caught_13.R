tryCatch(Recall(), error=function(e) print(e))
#> <simpleError in Recall(): 'Recall' called from outside a closure>
tryCatch(environment(1)$a, error=function(e) print(e))
#> NULL
