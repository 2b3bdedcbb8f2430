signif(123456, 1:7)
#> [1] 100000 120000 123000 123500 123460 123456 123456
signif(c(a = 1.234, b = 2.2), c(2, 1))
#>   a   b 
#> 1.2 2.0 
signif(c(a = 1.234, b = 2.2), 1:4)
#> [1] 1.00 2.20 1.23 2.20
signif(1.234, c(NA, 2))
#> [1]  NA 1.2
round(c(a = 1.234, b = 2.2), c(1, 0))
#>   a   b 
#> 1.2 2.0 
round(matrix(1.234, 2, 2), c(1, 2))
#>      [,1] [,2]
#> [1,] 1.20 1.20
#> [2,] 1.23 1.23
round(123456L, c(-2, 1))
#> [1] 123500 123456
signif(matrix(c(1.234, 2.345), 1), 1:2)
#>      [,1] [,2]
#> [1,]    1  2.3
round(numeric(), 1:2)
#> numeric(0)
try(signif(1.5, numeric()))
#! Error in signif(1.5, numeric()) : invalid second argument of length 0
signif(12.345, 2.6)
#> [1] 12.3
