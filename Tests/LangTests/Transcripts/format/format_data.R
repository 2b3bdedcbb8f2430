format(c(0.1, 0.123456789))
#> [1] "0.1000000" "0.1234568"
format(c(10, 200), width = 6)
#> [1] "    10" "   200"
format(Sys.Date(), "%d") == format(Sys.Date(), "%d")
#> [1] TRUE
format(-1)
#> [1] "-1"
format(c(TRUE, FALSE, NA))
#> [1] " TRUE" "FALSE" "   NA"
format(NaN)
#> [1] "NaN"
format(1+2i)
#> [1] "1+2i"
format(as.Date("2020-12-25"), "%d/%m/%y")
#> [1] "25/12/20"
nchar(format(123.456, nsmall = 1))
#> [1] 7
