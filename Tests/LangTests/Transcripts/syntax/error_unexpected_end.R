print("before")
f <- function(x) {
  x
#> [1] "before"
#! Error: unexpected end of input
#! Execution halted
