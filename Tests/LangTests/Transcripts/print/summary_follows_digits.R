options(digits = 3)
summary(c(1.23456, 2.34567))
#>    Min. 1st Qu.  Median    Mean 3rd Qu.    Max. 
#>    1.24    1.51    1.79    1.79    2.07    2.35 
options(digits = 7)
summary(c(1.23456, 2.34567))
#>    Min. 1st Qu.  Median    Mean 3rd Qu.    Max. 
#>   1.235   1.512   1.790   1.790   2.068   2.346 
summary(list())
#> Length  Class   Mode 
#>      0   list   list 
summary(c(10.5, NA, 3))
#>    Min. 1st Qu.  Median    Mean 3rd Qu.    Max.    NA's 
#>   3.000   4.875   6.750   6.750   8.625  10.500       1 
