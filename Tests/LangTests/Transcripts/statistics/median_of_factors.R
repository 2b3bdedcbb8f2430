try(median(ordered(c("lo", "mid", "hi"))))
#! Error in median.default(ordered(c("lo", "mid", "hi"))) : 
#!   need numeric data
try(median(factor("a")))
#! Error in median.default(factor("a")) : need numeric data
quantile(ordered(c("a", "b", "c")), 0.5, type = 1)
#> 50% 
#>   b 
#> Levels: a < b < c
try(quantile(ordered(c("a", "b", "c")), 0.5))
#! Error in quantile.default(ordered(c("a", "b", "c")), 0.5) : 
#!   'type' must be 1 or 3 for ordered factors
