P2 <- setClass("P2", slots = c(a = "numeric", b = "list"), prototype = list(a = 5))
P2
#> class generator function for class “P2” from package ‘.GlobalEnv’
#> function (...) 
#> new("P2", ...)
P2(b = list(1))
#> An object of class "P2"
#> Slot "a":
#> [1] 5
#>
#> Slot "b":
#> [[1]]
#> [1] 1
#>
#>
getSlots("P2")
#>         a         b 
#> "numeric"    "list" 
slotNames("P2")
#> [1] "a" "b"
