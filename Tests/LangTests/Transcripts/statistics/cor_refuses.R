try(cor(1:3, 1:4))
#! Error in cor(1:3, 1:4) : incompatible dimensions
try(cor(1:3))
#! Error in cor(1:3) : supply both 'x' and 'y' or a matrix-like 'x'
try(cor(c(1, NA), 1:2, use = "all.obs"))
#! Error in cor(c(1, NA), 1:2, use = "all.obs") : 
#!   missing observations in cov/cor
