tryCatch(sum("a"), error=function(e) print(e))
#> <simpleError in sum("a"): invalid 'type' (character) of argument>
tryCatch(1 + list(1), error=function(e) print(e))
#> <simpleError in 1 + list(1): non-numeric argument to binary operator>
