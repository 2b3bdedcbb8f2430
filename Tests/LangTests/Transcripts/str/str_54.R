str(ts(c(1.5,2.5),start=1990))
#>  Time-Series [1:2] from 1990 to 1991: 1.5 2.5
str(I(1:3))
#>  'AsIs' int [1:3] 1 2 3
str(rep(1.23456,30))
#>  num [1:30] 1.23 1.23 1.23 1.23 1.23 ...
