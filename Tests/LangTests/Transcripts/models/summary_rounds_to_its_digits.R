unclass(summary(c(1.23456789, 2), digits = 3))
#>    Min. 1st Qu.  Median    Mean 3rd Qu.    Max. 
#>    1.23    1.43    1.62    1.62    1.81    2.00 
summary(c(1.23456789, 2), digits = 3)
#>    Min. 1st Qu.  Median    Mean 3rd Qu.    Max. 
#>    1.23    1.43    1.62    1.62    1.81    2.00 
x <- 0.0820449999999999929
summary(data.frame(x = c(x, x)))
#>        x          
#>  Min.   :0.08205  
#>  1st Qu.:0.08205  
#>  Median :0.08205  
#>  Mean   :0.08205  
#>  3rd Qu.:0.08205  
#>  Max.   :0.08205  
summary(c(x, x))
#>    Min. 1st Qu.  Median    Mean 3rd Qu.    Max. 
#> 0.08205 0.08205 0.08205 0.08205 0.08205 0.08205 
