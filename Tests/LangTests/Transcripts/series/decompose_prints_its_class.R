decompose(ts(1:8 + c(1, 3), frequency = 2))
#> $x
#> Time Series:
#> Start = c(1, 1) 
#> End = c(4, 2) 
#> Frequency = 2 
#> [1]  2  5  4  7  6  9  8 11
#>
#> $seasonal
#> Time Series:
#> Start = c(1, 1) 
#> End = c(4, 2) 
#> Frequency = 2 
#> [1] -1  1 -1  1 -1  1 -1  1
#>
#> $trend
#> Time Series:
#> Start = c(1, 1) 
#> End = c(4, 2) 
#> Frequency = 2 
#> [1] NA  4  5  6  7  8  9 NA
#>
#> $random
#> Time Series:
#> Start = c(1, 1) 
#> End = c(4, 2) 
#> Frequency = 2 
#> [1] NA  0  0  0  0  0  0 NA
#>
#> $figure
#> [1] -1  1
#>
#> $type
#> [1] "additive"
#>
#> attr(,"class")
#> [1] "decomposed.ts"
