ts(cbind(a = 1:3, b = c(0.5, 1, 1.5)), start = c(2020, 11), frequency = 12)
#>          a   b
#> Nov 2020 1 0.5
#> Dec 2020 2 1.0
#> Jan 2021 3 1.5
ts(cbind(a = 1:2, b = 3:4), start = c(2020, 4), frequency = 4)
#>         a b
#> 2020 Q4 1 3
#> 2021 Q1 2 4
ts(cbind(a = 1:2, b = 3:4), start = 1990)
#> Time Series:
#> Start = 1990 
#> End = 1991 
#> Frequency = 1 
#>      a b
#> 1990 1 3
#> 1991 2 4
