setClass("P", representation(x = "numeric"))
r <- setValidity("P", function(object) if (length(object@x) > 1) "too long" else TRUE)
p <- new("P", x = 1)
validObject(p)
#> [1] TRUE
p@x <- 1:2
validObject(p)
#! Error in validObject(p) : invalid class “P” object: too long
#! Execution halted
