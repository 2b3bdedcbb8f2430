tryCatch(UseMethod("zz"), error=function(e) print(e))
#> <simpleError in UseMethod("zz"): 'UseMethod' used in an inappropriate fashion>
tryCatch(setNames(1:2, c("a","b"))[["c"]], error=function(e) print(e))
#> <subscriptOutOfBoundsError in setNames(1:2, c("a", "b"))[["c"]]: subscript out of bounds>
