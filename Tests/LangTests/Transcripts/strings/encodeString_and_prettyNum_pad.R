encodeString(c("a", "ab"), width = NA, justify = "r")
#> [1] " a" "ab"
encodeString("a", width = 5, justify = "c")
#> [1] "  a  "
prettyNum(c("123456", "1234"), big.mark = ",")
#> [1] "123,456" "  1,234"
prettyNum(c(123456, 1234), big.mark = ",")
#> [1] "123,456" "1,234"  
format.info(123.456)
#> [1] 7 3 0
format.info(c(1, 10, 100))
#> [1] 3 0 0
format.info(1e10)
#> [1] 5 0 1
format.info(c(1.5, 2.25), digits = 3, nsmall = 2)
#> [1] 4 2 0
