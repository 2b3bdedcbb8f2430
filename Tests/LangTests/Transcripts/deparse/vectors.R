deparse(1:10)
#> [1] "1:10"
deparse(c(1, 2, 3))
#> [1] "c(1, 2, 3)"
deparse(c(1.5, 2))
#> [1] "c(1.5, 2)"
deparse(c(a = 1, b = 2))
#> [1] "c(a = 1, b = 2)"
deparse("a\"b")
#> [1] "\"a\\\"b\""
deparse(c(TRUE, NA))
#> [1] "c(TRUE, NA)"
deparse(NULL)
#> [1] "NULL"
deparse(1L)
#> [1] "1L"
deparse(c(1L, 3L))
#> [1] "c(1L, 3L)"
deparse(1e6)
#> [1] "1e+06"
deparse(100000)
#> [1] "1e+05"
deparse(1e5 + 0.1)
#> [1] "100000.1"
deparse(0.1)
#> [1] "0.1"
deparse(1/3)
#> [1] "0.333333333333333"
