x <- ts(1:10, start = 1990)
window(x, 1993, 1995)
#> Time Series:
#> Start = 1993 
#> End = 1995 
#> Frequency = 1 
#> [1] 4 5 6
as.numeric(time(lag(x, 1)))[1:2]
#> [1] 1989 1990
diff(x)
#> Time Series:
#> Start = 1991 
#> End = 1999 
#> Frequency = 1 
#> [1] 1 1 1 1 1 1 1 1 1
