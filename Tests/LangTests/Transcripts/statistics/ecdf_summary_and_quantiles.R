Fn <- ecdf(c(3, 1, 2, 2))
summary(Fn)
#> Empirical CDF:	  3 unique values with summary
#>    Min. 1st Qu.  Median    Mean 3rd Qu.    Max. 
#>     1.0     1.5     2.0     2.0     2.5     3.0 
quantile(Fn)
#>   0%  25%  50%  75% 100% 
#> 1.00 1.75 2.00 2.25 3.00 
summary(as.POSIXct("2024-01-01", tz = "UTC") + 0:1)
#>                     Min.                  1st Qu.                   Median 
#> "2024-01-01 00:00:00.00" "2024-01-01 00:00:00.25" "2024-01-01 00:00:00.50" 
#>                     Mean                  3rd Qu.                     Max. 
#> "2024-01-01 00:00:00.50" "2024-01-01 00:00:00.75" "2024-01-01 00:00:01.00" 
