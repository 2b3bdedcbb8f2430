tryCatch(NULL$a$b, error=function(e) "e")
#> NULL
tryCatch("a"+1, error=function(e) print(e))
#> <simpleError in "a" + 1: non-numeric argument to binary operator>
