setClass("B", representation(a = "numeric"), validity = function(object) if (length(object@a) != 1) c("m1", "m2") else TRUE)
new("B", a = 1)
#> An object of class "B"
#> Slot "a":
#> [1] 1
#>
new("B", a = 1:2)
#! Error in validObject(.Object) : invalid class “B” object: 1: m1
#! invalid class “B” object: 2: m2
#! Calls: new -> initialize -> initialize -> validObject
#! Execution halted
