setGeneric("area", function(shape, ...) standardGeneric("area"))
#> [1] "area"
setClass("Sq", representation(s = "numeric"))
setMethod("area", "Sq", function(shape, ...) shape@s^2)
area(new("Sq", s = 3))
#> [1] 9
existsMethod("area", "Sq")
#> [1] TRUE
hasMethod("area", "Sq")
#> [1] TRUE
isGeneric("area")
#> [1] TRUE
showMethods("area")
#> Function: area (package .GlobalEnv)
#> shape="Sq"
#>
removeMethod("area", "Sq")
#> [1] TRUE
