try(1:function(x) 1)
#! Error in 1:function(x) 1 : NA/NaN argument
try(1:globalenv())
#! Error in 1:globalenv() : argument of length 0
try(1:NULL)
#! Error in 1:NULL : argument of length 0
1:"5"
#> [1] 1 2 3 4 5
round(2.567, NA)
#> [1] NA
round(1.5, c(0, 1))
#> [1] 2.0 1.5
signif(1.234, NA)
#> [1] NA
