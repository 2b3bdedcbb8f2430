str(function(x,y=2,...) x)
#> function (x, y = 2, ...)  
str(globalenv())
#> <environment: R_GlobalEnv> 
str(ts(1:10))
#>  Time-Series [1:10] from 1 to 10: 1 2 3 4 5 6 7 8 9 10
