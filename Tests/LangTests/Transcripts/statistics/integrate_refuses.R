try(integrate(function(x) 1, 0, 1))
#! Error in integrate(function(x) 1, 0, 1) : 
#!   evaluation of function gave a result of wrong length
try(integrate(function(x) 1 / x, 0, 1))
#! Error in integrate(function(x) 1/x, 0, 1) : 
#!   maximum number of subdivisions reached
