setGeneric("foo", function(x, y) standardGeneric("foo"))
#> [1] "foo"
setMethod("foo", signature("numeric", "missing"), function(x, y) "nm")
setMethod("foo", signature("ANY", "character"), function(x, y) "Ac")
setMethod("foo", signature(y = "numeric"), function(x, y) "An")
foo(1)
#> [1] "nm"
foo(1, "a")
#> [1] "Ac"
foo("a", 2)
#> [1] "An"
tryCatch(foo("a"), error = function(e) cat(conditionMessage(e), "\n"))
#> unable to find an inherited method for function ‘foo’ for signature ‘"character", "missing"’ 
