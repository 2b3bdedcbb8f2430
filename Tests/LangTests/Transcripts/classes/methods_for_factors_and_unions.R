setGeneric("info", function(x) standardGeneric("info"))
#> [1] "info"
setMethod("info", "ANY", function(x) "any")
setMethod("info", "numeric", function(x) "numeric")
setMethod("info", "list", function(x) "list")
info(factor("a"))
#> [1] "numeric"
info(data.frame(a = 1))
#> [1] "list"
info(Sys.Date())
#> [1] "any"
setClassUnion("NumOrChar", c("numeric", "character"))
setClassUnion("MaybeNum", c("NULL", "numeric"))
setClass("H", representation(z = "NumOrChar", m = "MaybeNum"))
new("H")
#> An object of class "H"
#> Slot "z":
#> numeric(0)
#>
#> Slot "m":
#> NULL
#>
setClass("Vec", representation(d = "numeric"))
setMethod("lapply", "Vec", function(X, FUN, ...) lapply(X@d, FUN, ...))
#! Creating a generic function for ‘lapply’ from package ‘base’ in the global environment
setMethod("summary", "Vec", function(object, ...) cat("a Vec\n"))
setGeneric("var")
#> [1] "var"
setGeneric("scale", function(x, ...) standardGeneric("scale"))
#> [1] "scale"
#! Creating a new generic function for ‘scale’ in the global environment
