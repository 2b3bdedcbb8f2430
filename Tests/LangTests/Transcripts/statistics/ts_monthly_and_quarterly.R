ts(1:14, start = c(2020, 3), frequency = 12)
#>      Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec
#> 2020           1   2   3   4   5   6   7   8   9  10
#> 2021  11  12  13  14                                
ts(c(1.5, 2, 3), start = c(2020, 2), frequency = 4)
#>      Qtr2 Qtr3 Qtr4
#> 2020  1.5  2.0  3.0
