x <- ts(c(3, 5, 2, 8), start = 2001)
x
#> Time Series:
#> Start = 2001 
#> End = 2004 
#> Frequency = 1 
#> [1] 3 5 2 8
start(x); end(x); frequency(x)
#> [1] 2001    1
#> [1] 2004    1
#> [1] 1
