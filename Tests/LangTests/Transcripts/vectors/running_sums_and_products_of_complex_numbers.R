cumsum(c(a = 1i, b = 2, c = NA, d = 1))
#>    a    b    c    d 
#> 0+1i 2+1i   NA   NA
cumprod(c(1i, 1i, 1i))
#> [1]  0+1i -1+0i  0-1i
prod(1:3 + 1i)
#> [1] 0+10i
prod(c(1i, NA), na.rm = TRUE)
#> [1] 0+1i
try(cummax(c(1i, 2)))
#! Error in cummax(c(0+1i, 2)) : 'cummax' not defined for complex numbers
cumsum(NULL)
#> numeric(0)
