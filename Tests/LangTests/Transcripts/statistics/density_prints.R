density(c(1, 2, 4, 7, 7.5, 9))
#>
#> Call:
#> 	density.default(x = c(1, 2, 4, 7, 7.5, 9))
#>
#> Data: c(1, 2, 4, 7, 7.5, 9) (6 obs.);	Bandwidth 'bw' = 2.032
#>
#>        x                  y            
#>  Min.   :-5.09703   Min.   :0.0004098  
#>  1st Qu.:-0.04852   1st Qu.:0.0094332  
#>  Median : 5.00000   Median :0.0535437  
#>  Mean   : 5.00000   Mean   :0.0494463  
#>  3rd Qu.:10.04852   3rd Qu.:0.0851215  
#>  Max.   :15.09703   Max.   :0.0981294  
