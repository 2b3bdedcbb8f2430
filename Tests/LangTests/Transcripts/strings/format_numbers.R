format(3.14159, digits = 3)
#> [1] "3.14"
format(1234567.891, big.mark = ",")
#> [1] "1,234,568"
format(c(1, 10, 100))
#> [1] "  1" " 10" "100"
format(TRUE)
#> [1] "TRUE"
format(c("a", "bbb"))
#> [1] "a  " "bbb"
format("a", width = 5)
#> [1] "a    "
format(2, nsmall = 2)
#> [1] "2.00"
format(1e-15)
#> [1] "1e-15"
format(1e10)
#> [1] "1e+10"
format(123456789)
#> [1] "123456789"
format(0.00001)
#> [1] "1e-05"
format(c(0.001, 1000))
#> [1] "1e-03" "1e+03"
format(-1.5)
#> [1] "-1.5"
format(NA)
#> [1] "NA"
format(NULL)
#> [1] "NULL"
format(c(a = 1.5, b = 2))
#>     a     b 
#> "1.5" "2.0" 
format(1e5)
#> [1] "1e+05"
format(100000L)
#> [1] "100000"
format(Inf)
#> [1] "Inf"
