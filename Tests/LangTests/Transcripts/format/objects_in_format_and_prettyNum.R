format(expression(a + b, c))
#> [1] "expression(a + b, c)"
format(data.frame(x = factor(c("high", "mid", NA)), y = c("a", "bbb", NA)))
#>      x   y
#> 1 high   a
#> 2  mid bbb
#> 3   NA  NA
prettyNum(factor(c("a", "b")))
#> [1] "a" "b"
prettyNum(as.Date("2020-01-01"), big.mark = ",")
#> [1] "2,020-01-01"
prettyNum(quote(a))
#> [1] "a"
prettyNum(c(a = 1234567, b = NA), big.mark = ",")
#>           a           b 
#> "1,234,567"        "NA" 
try(formatC(list(1, 2)))
#! Error in is.finite(x) : default method not implemented for type 'list'
try(formatC(quote(a)))
#! Error in is.finite(x) : default method not implemented for type 'symbol'
try(formatC(data.frame(a = 1)))
#! Error in is.finite(x) : default method not implemented for type 'list'
#! In addition: Warning message:
#! In formatC(data.frame(a = 1)) : class of 'x' was discarded
data.frame(array(1:8, c(2, 2, 2)))
#>   X1 X2 X3 X4
#> 1  1  3  5  7
#> 2  2  4  6  8
signif(123.456 + 0.001i, 3)
#> [1] 123+0i
signif(c(1.2345 + 100i, 0i), 2)
#> [1] 0+100i 0+  0i
