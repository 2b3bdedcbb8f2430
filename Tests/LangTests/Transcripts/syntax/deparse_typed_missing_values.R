deparse(NA_complex_)
#> [1] "NA_complex_"
deparse(c(NA, 1i))
#> [1] "c(NA, 0+1i)"
deparse(c(NA_integer_, NA))
#> [1] "c(NA_integer_, NA_integer_)"
deparse(c("a", NA))
#> [1] "c(\"a\", NA)"
deparse(complex(real = NaN, imaginary = 1))
#> [1] "complex(real=NaN, imaginary=1)"
