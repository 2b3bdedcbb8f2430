setGeneric("area", function(shape) standardGeneric("area"))
#> [1] "area"
getMethod("area", "numeric")
#! Error in getMethod("area", "numeric") : 
#!   no method found for function 'area' and signature numeric
#! Execution halted
