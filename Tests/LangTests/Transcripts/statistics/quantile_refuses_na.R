try(quantile(c(1, NA)))
#! Error in quantile.default(c(1, NA)) : 
#!   missing values and NaN's not allowed if 'na.rm' is FALSE
try(quantile(1:3, 1.5))
#! Error in quantile.default(1:3, 1.5) : 'probs' outside [0,1]
