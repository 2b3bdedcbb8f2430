format("x", justify = "right", width = 4)
#> [1] "   x"
format(c("apple", "fig"), justify = "centre")
#> [1] "apple" " fig "
format(42L, width = 8)
#> [1] "      42"
format(factor(c("a", "bb")))
#> [1] "a " "bb"
format(list(1, "a", 1:3))
#> [1] "1"       "a"       "1, 2, 3"
format(Sys.Date(), "%Y") == format(Sys.time(), "%Y")
#> [1] TRUE
format(c(1.123456789, 2.1), digits = 3)
#> [1] "1.12" "2.10"
format(1.10, nsmall = 2)
#> [1] "1.10"
format(1e-5, scientific = FALSE)
#> [1] "0.00001"
format(123456, scientific = TRUE)
#> [1] "1.23456e+05"
format(0.1 + 0.2, digits = 17)
#> [1] "0.30000000000000004"
