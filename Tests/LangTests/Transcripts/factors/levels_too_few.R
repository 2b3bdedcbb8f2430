f <- factor(c("a", "b"))
levels(f) <- "x"
#! Error in `levels<-.factor`(`*tmp*`, value = "x") : 
#!   number of levels differs
#! Calls: levels<- -> levels<-.factor
#! Execution halted
