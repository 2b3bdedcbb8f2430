tryCatch(new("zzz"), error=function(e) print(e))
#> <simpleError in getClass(Class, where = topenv(parent.frame())): “zzz” is not a defined class>
