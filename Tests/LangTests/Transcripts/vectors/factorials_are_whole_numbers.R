factorial(12) == 479001600
#> [1] TRUE
factorial(0:12) == cumprod(c(1, 1:12))
#>  [1] TRUE TRUE TRUE TRUE TRUE TRUE TRUE TRUE TRUE TRUE TRUE TRUE TRUE
gamma(13) == 479001600
#> [1] TRUE
as.integer(factorial(10))
#> [1] 3628800
factorial(20)
#> [1] 2.432902e+18
factorial(170)
#> [1] 7.257416e+306
gamma(c(0.5, 5.5, -1.5))
#> [1]  1.772454 52.342778  2.363272
gamma(0)
#> [1] NaN
#! Warning message:
#! In gamma(0) : NaNs produced
log(8, base = c(2, 8))
#> [1] 3 1
try(log(1:3, base = "a"))
#! Error in log(1:3, base = "a") : 
#!   non-numeric argument to mathematical function
