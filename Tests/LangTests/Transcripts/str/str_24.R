str(-1.5)
#>  num -1.5
str(1e5)
#>  num 1e+05
str(123456L)
#>  int 123456
