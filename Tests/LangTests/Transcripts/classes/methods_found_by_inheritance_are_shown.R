setClass("Animal", representation(name = "character"))
setClass("Dog", contains = "Animal")
setGeneric("speak", function(x) standardGeneric("speak"))
#> [1] "speak"
setMethod("speak", "Animal", function(x) cat("I am", x@name, "\n"))
showMethods("speak")
#> Function: speak (package .GlobalEnv)
#> x="Animal"
#>
speak(new("Dog", name = "Rex"))
#> I am Rex 
showMethods("speak")
#> Function: speak (package .GlobalEnv)
#> x="Animal"
#> x="Dog"
#>     (inherited from: x="Animal")
#>
v <- withVisible(setGeneric("walk", function(x) standardGeneric("walk")))
v$visible
#> [1] TRUE
removeMethods("speak")
#> [1] TRUE
try(getFunction("nonesuch"))
#! Error in getFunction("nonesuch") : no function ‘nonesuch’ found
