f <- factor(c("a", "b"))
f < "b"
#> [1] NA NA
#! Warning message:
#! In Ops.factor(f, "b") : ‘<’ not meaningful for factors
max(f)
#! Error in Summary.factor(1:2, na.rm = FALSE) : 
#!   ‘max’ not meaningful for factors
#! Execution halted
