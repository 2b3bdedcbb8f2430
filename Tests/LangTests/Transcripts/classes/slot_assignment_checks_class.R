setClass("P", representation(x = "numeric"))
p <- new("P", x = 1)
p@x <- "a"
#! Error in (function (cl, name, valueClass)  : 
#!   assignment of an object of class “character” is not valid for @‘x’ in an object of class “P”; is(value, "numeric") is not TRUE
#! Execution halted
