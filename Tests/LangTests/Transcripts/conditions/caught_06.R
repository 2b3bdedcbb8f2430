tryCatch(factorial("a"), error=function(e) print(e))
#> <simpleError in x + 1: non-numeric argument to binary operator>
tryCatch(get("nope"), error=function(e) print(e))
#> <simpleError in get("nope"): object 'nope' not found>
