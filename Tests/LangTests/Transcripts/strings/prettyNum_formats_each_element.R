try(prettyNum(list(1:2, 3), big.mark = ","))
#! Error in vapply(x, format, "", big.mark = big.mark, big.interval = big.interval,  : 
#!   values must be length 1,
#!  but FUN(X[[1]]) result is length 2
prettyNum(list(a = 1, b = 1e7), big.mark = ",")
#>       a       b 
#>     "1" "1e+07" 
prettyNum(y ~ x)
#> [1] "~" "y" "x"
prettyNum(as.Date("2020-01-01"), big.mark = ",")
#> [1] "2,020-01-01"
prettyNum(structure("1234", unit = "cm"), big.mark = ",")
#> [1] "1,234"
#> attr(,"unit")
#> [1] "cm"
