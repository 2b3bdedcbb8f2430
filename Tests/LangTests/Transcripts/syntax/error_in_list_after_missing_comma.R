x <- list(
  a = 1,
  b = 2
  c = 3
)
#! Error: unexpected symbol in:
#! "  b = 2
#!   c"
#! Execution halted
