try(sample(3, 2, prob = c(1, 2)))
#! Error in sample.int(x, size, replace, prob) : 
#!   incorrect number of probabilities
try(sample(3, 2, prob = c(0, 0, 1)))
#! Error in sample.int(x, size, replace, prob) : 
#!   too few positive probabilities
try(sample(3, 2, prob = c(-1, 1, 1)))
#! Error in sample.int(x, size, replace, prob) : negative probability
try(sample(3, 2, prob = c(NA, 1, 1)))
#! Error in sample.int(x, size, replace, prob) : NA in probability vector
