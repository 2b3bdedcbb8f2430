setClass("A", representation("VIRTUAL", a = "numeric"))
isVirtualClass("A")
#> [1] TRUE
new("A")
#! Error in new("A") : 
#!   trying to generate an object from a virtual class ("A")
#! Execution halted
