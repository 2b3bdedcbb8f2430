try(pgamma(1, 2, rate = 3, scale = 4))
#! Error in pgamma(1, 2, rate = 3, scale = 4) : 
#!   specify 'rate' or 'scale' but not both
