tryCatch(!"a", error=function(e) print(e))
#> <simpleError in !"a": invalid argument type>
tryCatch(-"a", error=function(e) print(e))
#> <simpleError in -"a": invalid argument to unary operator>
