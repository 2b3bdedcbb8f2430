f <- function(t = c("b", "c")) match.arg(t)
f("b")
#> [1] "b"
f("z")
#! Error in match.arg(t) : 'arg' should be one of “b”, “c”
#! Calls: f -> match.arg
#! Execution halted
