str(complex(0))
#>  cplx(0) 
str(data.frame(x=1))
#> 'data.frame':	1 obs. of  1 variable:
#>  $ x: num 1
str(data.frame(x=c("a",NA)))
#> 'data.frame':	2 obs. of  1 variable:
#>  $ x: chr  "a" NA
