setMethod("nofun", "numeric", function(x) 1)
#! Error in setMethod("nofun", "numeric", function(x) 1) : 
#!   no existing definition for function ‘nofun’
#! Execution halted
