format(c(1e-20, 1))
#> [1] "1e-20" "1e+00"
format(1e100)
#> [1] "1e+100"
format(.Machine$double.eps)
#> [1] "2.220446e-16"
format(2^31)
#> [1] "2147483648"
format(1/3, digits = 15)
#> [1] "0.333333333333333"
format(100 * 1.1)
#> [1] "110"
