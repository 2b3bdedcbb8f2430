f <- function(x) g(x)
f(1)
#! Error in g(x) : could not find function "g"
#! Calls: f
#! Execution halted
