window(ts(matrix(1:6, 3, dimnames = list(NULL, c("a", "b")))), 2, 3)
#> Time Series:
#> Start = 2 
#> End = 3 
#> Frequency = 1 
#>   a b
#> 2 2 5
#> 3 3 6
window(ts(1:12, start = c(2000, 1), frequency = 12), c(2000, 3), c(2000, 5))
#>      Mar Apr May
#> 2000   3   4   5
window(ts(1:5), 2, 9)
#> Time Series:
#> Start = 2 
#> End = 5 
#> Frequency = 1 
#> [1] 2 3 4 5
#! Warning message:
#! In window.default(x, ...) : 'end' value not changed
try(window(ts(1:5), 4, 2))
#! Error in window.default(x, ...) : 'start' cannot be after 'end'
window(ts(1:3), 0, 4, extend = TRUE)
#> Time Series:
#> Start = 0 
#> End = 4 
#> Frequency = 1 
#> [1] NA  1  2  3 NA
window(1:5, 2, 3)
#> [1] 2 3
#> attr(,"tsp")
#> [1] 2 3 1
window(ts(1:12, frequency = 12, start = 2000), frequency = 4)
#>      Qtr1 Qtr2 Qtr3 Qtr4
#> 2000    1    4    7   10
time(1:3)
#> [1] 1 2 3
#> attr(,"tsp")
#> [1] 1 3 1
