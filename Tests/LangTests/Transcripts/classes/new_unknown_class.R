tryCatch(new("Foo"), error = function(e) print(e))
#> <simpleError in getClass(Class, where = topenv(parent.frame())): “Foo” is not a defined class>
