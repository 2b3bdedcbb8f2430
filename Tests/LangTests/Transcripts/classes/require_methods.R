setGeneric("area", function(shape, ...) standardGeneric("area"))
#> [1] "area"
setClass("Base", representation("VIRTUAL"))
setClass("Sq", contains = "Base", representation(s = "numeric"))
requireMethods("area", "Base")
#> NULL
try(area(new("Sq", s = 2)))
#! Error in area(new("Sq", s = 2)) : 
#!   Required method for function area  not defined for signature "Sq" , required for signature "Base"
hasMethod("area", "Sq")
#> [1] TRUE
setMethod("area", "Sq", function(shape, ...) shape@s^2)
area(new("Sq", s = 2))
#> [1] 4
setClass("V", representation(v = "vector"))
new("V")
#> An object of class "V"
#> Slot "v":
#> logical(0)
#>
