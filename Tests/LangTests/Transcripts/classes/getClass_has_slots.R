setClass("P", representation(name = "character"))
getClass("P")
#> Class "P" [in ".GlobalEnv"]
#>
#> Slots:
#>                 
#> Name:       name
#> Class: character
getClass("P")@className
#> [1] "P"
#> attr(,"package")
#> [1] ".GlobalEnv"
getClass("P")@virtual
#> [1] FALSE
try(getClass("P")$className)
#! Error in getClass("P")$className : 
#!   $ operator not defined for this S4 class
