na.omit(ts(c(NA, 2, 3, NA), start = 2000))
#> Time Series:
#> Start = 2001 
#> End = 2002 
#> Frequency = 1 
#> [1] 2 3
try(na.omit(ts(c(1, NA, 3))))
#! Error in na.omit.ts(ts(c(1, NA, 3))) : time series contains internal NAs
na.omit(ts(matrix(c(NA, 1, 2, 3, 4, 5), 3)))
#> Time Series:
#> Start = 2 
#> End = 3 
#> Frequency = 1 
#>   Series 1 Series 2
#> 2        1        4
#> 3        2        5
