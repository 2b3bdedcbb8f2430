f <- function(x) {
  a <- 1
  b c
}
#! Error: unexpected symbol in:
#! "  a <- 1
#!   b c"
#! Execution halted
