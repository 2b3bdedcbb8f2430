x <- ts(c(1, 3, 2, 5, 4, 6, 5, 8))
acf(x, plot = FALSE, lag.max = 3)
#>
#> Autocorrelations of series ‘x’, by lag
#>
#>      0      1      2      3 
#>  1.000  0.245  0.412 -0.181 
pacf(x, plot = FALSE, lag.max = 3)
#>
#> Partial autocorrelations of series ‘x’, by lag
#>
#>      1      2      3 
#>  0.245  0.375 -0.416 
cbind(x, lag(x, 1), two = x * 2)
#> Time Series:
#> Start = 0 
#> End = 8 
#> Frequency = 1 
#>    x lag(x, 1) two
#> 0 NA         1  NA
#> 1  1         3   2
#> 2  3         2   6
#> 3  2         5   4
#> 4  5         4  10
#> 5  4         6   8
#> 6  6         5  12
#> 7  5         8  10
#> 8  8        NA  16
ts.intersect(x, diff(x))
#> Time Series:
#> Start = 2 
#> End = 8 
#> Frequency = 1 
#>   x diff(x)
#> 2 3       2
#> 3 2      -1
#> 4 5       3
#> 5 4      -1
#> 6 6       2
#> 7 5      -1
#> 8 8       3
