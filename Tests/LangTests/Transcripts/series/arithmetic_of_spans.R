# Series of different spans meet where both have values; comparisons stay series.
x <- ts(1:5)
x - window(x, 3)
#> Time Series:
#> Start = 3 
#> End = 5 
#> Frequency = 1 
#> [1] 0 0 0
window(x, 2, 4) == x
#> Time Series:
#> Start = 2 
#> End = 4 
#> Frequency = 1 
#> [1] TRUE TRUE TRUE
x^window(x, 4)
#> Time Series:
#> Start = 4 
#> End = 5 
#> Frequency = 1 
#> [1]  256 3125
x > 2
#> Time Series:
#> Start = 1 
#> End = 5 
#> Frequency = 1 
#> [1] FALSE FALSE  TRUE  TRUE  TRUE
!(x > 2)
#> Time Series:
#> Start = 1 
#> End = 5 
#> Frequency = 1 
#> [1]  TRUE  TRUE FALSE FALSE FALSE
x & TRUE
#> Time Series:
#> Start = 1 
#> End = 5 
#> Frequency = 1 
#> [1] TRUE TRUE TRUE TRUE TRUE
-x
#> Time Series:
#> Start = 1 
#> End = 5 
#> Frequency = 1 
#> [1] -1 -2 -3 -4 -5
x + 1:5
#> Time Series:
#> Start = 1 
#> End = 5 
#> Frequency = 1 
#> [1]  2  4  6  8 10
m <- cbind(a = x, b = x * 2)
m + window(x, 2)
#> Time Series:
#> Start = 2 
#> End = 5 
#> Frequency = 1 
#>   m.a m.b
#> 2   4   6
#> 3   6   9
#> 4   8  12
#> 5  10  15
try(x + ts(1:5, frequency = 4), silent = TRUE)
class(x / x[1:5])
#> [1] "ts"
str(m)
#>  Time-Series [1:5, 1:2] from 1 to 5: 1 2 3 4 5 2 4 6 8 10
#>  - attr(*, "dimnames")=List of 2
#>   ..$ : NULL
#>   ..$ : chr [1:2] "a" "b"
str(ts(c(1.5, 2), start = c(2000, 2), frequency = 12))
#>  Time-Series [1:2] from 2000 to 2000: 1.5 2
