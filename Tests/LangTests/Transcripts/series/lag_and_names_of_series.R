lag(1:3, k = 1.5)
#> [1] 1 2 3
#> attr(,"tsp")
#> [1] -1  1  1
#! Warning message:
#! In lag.default(1:3, k = 1.5) : 'k' is not an integer
lag(ts(1:3), 1)
#> Time Series:
#> Start = 0 
#> End = 2 
#> Frequency = 1 
#> [1] 1 2 3
ts(matrix(1:4, 2))
#> Time Series:
#> Start = 1 
#> End = 2 
#> Frequency = 1 
#>   Series 1 Series 2
#> 1        1        3
#> 2        2        4
runmed(c(1, 5, 2, 8, 3), 3)
#> [1] 1 2 5 3 3
#> attr(,"k")
#> [1] 3
