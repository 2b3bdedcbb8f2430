format(1e5)
#> [1] "1e+05"
format(100000)
#> [1] "1e+05"
format(1e-5)
#> [1] "1e-05"
format(0.00001234)
#> [1] "1.234e-05"
format(123456, scientific = TRUE)
#> [1] "1.23456e+05"
format(1e-5, scientific = FALSE)
#> [1] "0.00001"
format(1e100)
#> [1] "1e+100"
format(c(0.1, 1e-20))
#> [1] "1e-01" "1e-20"
