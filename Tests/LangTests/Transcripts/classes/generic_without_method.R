setGeneric("area", function(shape, ...) standardGeneric("area"))
#> [1] "area"
f <- function(x) area(x)
f(1)
#! Error in (function (classes, fdef, mtable)  : 
#!   unable to find an inherited method for function ‘area’ for signature ‘"numeric"’
#! Calls: f -> area -> <Anonymous>
#! Execution halted
