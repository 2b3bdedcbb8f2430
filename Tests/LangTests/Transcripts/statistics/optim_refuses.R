try(optim(c(1, 1), function(p) c(1, 2)))
#! Error in optim(c(1, 1), function(p) c(1, 2)) : 
#!   objective function in optim evaluates to length 2 not 1
