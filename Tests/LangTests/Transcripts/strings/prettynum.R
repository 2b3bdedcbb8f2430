prettyNum(1234567, big.mark = ",")
#> [1] "1,234,567"
prettyNum(c(123456, 1234), big.mark = ",")
#> [1] "123,456" "1,234"  
format(1234.5678, big.mark = ",", nsmall = 2)
#> [1] "1,234.568"
