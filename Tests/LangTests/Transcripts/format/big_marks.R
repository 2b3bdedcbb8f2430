format(1234567.891, big.mark = ",")
#> [1] "1,234,568"
prettyNum(1234567, big.mark = ",")
#> [1] "1,234,567"
formatC(123456789, big.mark = ",", format = "d")
#> [1] "123,456,789"
format(c(1, 1000, 1e6), big.mark = ",")
#> [1] "1e+00" "1e+03" "1e+06"
