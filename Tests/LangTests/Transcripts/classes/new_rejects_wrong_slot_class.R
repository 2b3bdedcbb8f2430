setClass("P", representation(x = "numeric"))
new("P", x = "a")
#! Error in validObject(.Object) : 
#!   invalid class “P” object: invalid object for slot "x" in class "P": got class "character", should be or extend class "numeric"
#! Calls: new -> initialize -> initialize -> validObject
#! Execution halted
