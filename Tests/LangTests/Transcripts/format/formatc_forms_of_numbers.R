formatC(3.14159, digits = 3, format = "f")
#> [1] "3.142"
formatC(42, width = 8, flag = "0")
#> [1] "00000042"
formatC(c(1, 10, 100), width = 5)
#> [1] "    1" "   10" "  100"
formatC(0.000123, format = "e", digits = 2)
#> [1] "1.23e-04"
formatC(1e6, format = "g")
#> [1] "1e+06"
formatC(123.456, format = "fg", digits = 4)
#> [1] "123.5"
formatC(5, flag = "+")
#> [1] "+5"
formatC(c(a = 1, b = 2))
#>   a   b 
#> "1" "2" 
