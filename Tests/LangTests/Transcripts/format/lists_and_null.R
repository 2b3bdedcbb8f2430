format(list(1, "a", 1:3, NULL))
#> [1] "1"       "a"       "1, 2, 3" "NULL"   
format(NULL)
#> [1] "NULL"
format(NA)
#> [1] "NA"
format(NaN)
#> [1] "NaN"
format(c(TRUE, NA))
#> [1] "TRUE" "  NA"
format(factor(c("a", "b")))
#> [1] "a" "b"
