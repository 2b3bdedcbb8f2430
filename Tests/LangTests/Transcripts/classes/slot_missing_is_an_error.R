setClass("P", representation(x = "numeric"))
p <- new("P", x = 1)
p@zz
#! Error: no slot of name "zz" for this object of class "P"
#! Execution halted
