library(tools)
assertError(stop("x"), verbose = TRUE)
#! Asserted error: x
try(assertError(1))
#! Error : Failed to get error in evaluating 1
try(assertWarning(stop("a")))
#! Error in assertCondition(expr, classes, .exprString = d.expr) : 
#!   Got simpleError in evaluating stop("a"); wanted warning
assertCondition(message("hi"), "message")
#! hi
try(assertCondition(1))
#! Error in assertCondition(1) : Failed to get any condition in evaluating 1
try(assertCondition({x <- 1; warning("a rather long text that is not shown in full"); y <- 2}, "error"))
#! Error in assertCondition({ : 
#!   Got simpleWarning in evaluating {x <- 1; warning("a rather lon  ...; wanted error
length(assertWarning({warning("a"); warning("b")}))
#> [1] 2
assertError(stop("b"), "myError")
#! Error: Failed to get error in evaluating stop("b")
#! Execution halted
