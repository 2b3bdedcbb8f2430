try(glm(c(0, 2, 1) ~ c(1, 2, 3), family = binomial))
#! Error in eval(family$initialize) : y values must be 0 <= y <= 1
try(glm(c(-1, 2, 1) ~ c(1, 2, 3), family = poisson))
#! Error in eval(family$initialize) : 
#!   negative values not allowed for the 'Poisson' family
