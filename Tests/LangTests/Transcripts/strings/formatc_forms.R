formatC(3.14159, digits = 3, format = "f")
#> [1] "3.142"
formatC(42, width = 8, flag = "0")
#> [1] "00000042"
formatC(5, width = 3, flag = "0", format = "d")
#> [1] "005"
formatC(c(1, 10, 100))
#> [1] "1"   "10"  "100"
formatC(123456789, big.mark = ",", format = "d")
#> [1] "123,456,789"
formatC(0.000123, format = "e", digits = 2)
#> [1] "1.23e-04"
formatC("a", width = 5)
#> [1] "    a"
formatC("a", width = -5)
#> [1] "a    "
formatC("a", flag = "-", width = 5)
#> [1] "a    "
formatC(1e6, digits = 8)
#> [1] "  1000000"
formatC(c(1.5, 22.75), format = "g")
#> [1] "1.5"   "22.75"
formatC(3L)
#> [1] "3"
formatC(1.0)
#> [1] "1"
formatC(0.9876, 3, format = "f")
#> [1] "0.988"
formatC(c(a = 1, b = 2), width = 4)
#>      a      b 
#> "   1" "   2" 
formatC(1:3, width = 2, flag = " ")
#> [1] " 1" " 2" " 3"
formatC(12.3456, mode = "character")
#> [1] "12.3456"
