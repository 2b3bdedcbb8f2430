setGeneric("size", function(object) standardGeneric("size"), valueClass = "numeric")
#> [1] "size"
setMethod("size", "character", function(object) nchar(object))
setMethod("size", "logical", function(object) "many")
size("abc")
#> [1] 3
try(size(TRUE))
#! Error in .valueClassTest(ans, "numeric", structure("size", package = ".GlobalEnv")) : 
#!   invalid value from generic function ‘size’, class “character”, expected “numeric”
