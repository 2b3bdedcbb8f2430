str(raw(0))
#>  raw(0) 
str(as.raw(1))
#>  raw 01
str(1+0i)
#>  cplx 1+0i
