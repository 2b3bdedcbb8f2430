x <- 1:3
try(lm(c(1, 2) ~ x))
#! Error in model.frame.default(formula = c(1, 2) ~ x, drop.unused.levels = TRUE) : 
#!   variable lengths differ (found for 'x')
