reshape(data.frame(a = 1), varying = "a")
#! Error in match.arg(direction, c("wide", "long")) : 
#!   argument "direction" is missing, with no default
#! Calls: reshape -> match.arg
#! Execution halted
