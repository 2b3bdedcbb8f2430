set.seed(1)
x <- rnorm(100)
PP.test(x)
#>
#> 	Phillips-Perron Unit Root Test
#>
#> data:  x
#> Dickey-Fuller = -9.8582, Truncation lag parameter = 3, p-value = 0.01
#>
y <- cumsum(x)
PP.test(y, lshort = FALSE)
#>
#> 	Phillips-Perron Unit Root Test
#>
#> data:  y
#> Dickey-Fuller = -3.1715, Truncation lag parameter = 11, p-value =
#> 0.09652
#>
try(PP.test(matrix(1:4, 2)))
#! Error in PP.test(matrix(1:4, 2)) : 
#!   x is not a vector or univariate time series
