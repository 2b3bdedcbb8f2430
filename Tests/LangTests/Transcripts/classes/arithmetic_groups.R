setClass("P", representation(x = "numeric"))
setMethod("+", signature("P", "P"), function(e1, e2) new("P", x = e1@x + e2@x))
setMethod("Compare", signature("P", "P"), function(e1, e2) callGeneric(e1@x, e2@x))
p <- new("P", x = 2)
(p + p)@x
#> [1] 4
p < p
#> [1] FALSE
p == p
#> [1] TRUE
p + 1
#! Error in p + 1 : non-numeric argument to binary operator
#! Execution halted
