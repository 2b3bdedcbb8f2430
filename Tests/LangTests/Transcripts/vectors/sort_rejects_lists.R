sort(c(3, 1))
#> [1] 1 3
try(sort(list(2, 1)))
#! Error in sort.int(x, na.last = na.last, decreasing = decreasing, ...) : 
#!   'x' must be atomic
try(sort(expression(a, b + 1)))
#! Error in sort.int(x, na.last = na.last, decreasing = decreasing, ...) : 
#!   'x' must be atomic
