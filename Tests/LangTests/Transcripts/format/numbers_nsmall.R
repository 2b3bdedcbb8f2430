format(2, nsmall = 2)
#> [1] "2.00"
format(c(10.5, 2.25, 3), nsmall = 1)
#> [1] "10.50" " 2.25" " 3.00"
format(1/3, digits = 3, nsmall = 5)
#> [1] "0.33333"
format(123.456, nsmall = 2)
#> [1] "123.456"
format(1e10, nsmall = 2)
#> [1] "1e+10"
