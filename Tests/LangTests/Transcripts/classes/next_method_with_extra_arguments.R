setClass("Base", representation(id = "numeric"))
setClass("Derived", contains = "Base")
setGeneric("desc", function(obj, ...) standardGeneric("desc"))
#> [1] "desc"
setMethod("desc", "Base", function(obj, ...) cat("base", obj@id, "\n"))
setMethod("desc", "Derived", function(obj, prefix = "", ...) { cat(prefix, "derived\n"); callNextMethod() })
d <- new("Derived", id = 4)
desc(d, prefix = ">>")
#> >> derived
#> base 4 
#> NULL
desc(d)
#>  derived
#> base 4 
#> NULL
