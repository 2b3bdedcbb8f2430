# Ranks of data frames are those of all elements; where missing ones go is one value
d <- data.frame(a = c(3, NA), b = c(1, 5))
rank(d)
#>    a    b <NA> <NA> 
#>    2    4    1    3 
rank(d, na.last = NA)
#>    a <NA> <NA> 
#>    2    1    3 
rank(d, na.last = "keep")
#>    a    b <NA> <NA> 
#>    2   NA    1    3 
rank(c(b = 2, a = NA, c = 1), na.last = NA)
#> b c 
#> 2 1 
try(rank(1:2, na.last = c(TRUE, FALSE)))
#! Error in rank(1:2, na.last = c(TRUE, FALSE)) : 
#!   length(na.last) == 1L is not TRUE
rank(1:2, list(NULL))
#> [1] 1 2
try(rank(list(1, 2)))
#! Error in rank(list(1, 2)) : unimplemented type 'list' in 'greater'
#!
rank(data.frame())
#> named numeric(0)
