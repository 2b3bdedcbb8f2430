try(uniroot(function(x) x^2 + 1, c(0, 2)))
#! Error in uniroot(function(x) x^2 + 1, c(0, 2)) : 
#!   f() values at end points not of opposite sign
