str(c(1e-300,1))
#>  num [1:2] 1e-300 1e+00
str(1:1e6)
#>  int [1:1000000] 1 2 3 4 5 6 7 8 9 10 ...
str(quote(x[1]))
#>  language x[1]
