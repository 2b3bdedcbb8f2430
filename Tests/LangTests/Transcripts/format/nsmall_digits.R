format(c(1, 2.5, 3.14159), nsmall = 2)
#> [1] "1.00000" "2.50000" "3.14159"
format(1e-3, digits = 1)
#> [1] "0.001"
format(12345.678, nsmall = 2)
#> [1] "12345.68"
format(0.5, nsmall = 2)
#> [1] "0.50"
format(round(5.0, 2), nsmall = 2)
#> [1] "5.00"
format(1e3, nsmall = 1)
#> [1] "1000.0"
format(99.9999, digits = 3)
#> [1] "100"
