x <- factor(c("a", "b"))
sum(x)
#! Error in Summary.factor(1:2, na.rm = FALSE) : 
#!   ‘sum’ not meaningful for factors
#! Execution halted
