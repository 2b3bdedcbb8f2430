factor(c("a", "b")) == factor(c("a", "a"), levels = c("b", "a"))
#> [1]  TRUE FALSE
factor(c("a", "b")) == factor(c("a", "c"))
#! Error in Ops.factor(factor(c("a", "b")), factor(c("a", "c"))) : 
#!   level sets of factors are different
#! Execution halted
