1L + NULL
#> integer(0)
1 + NULL
#> numeric(0)
TRUE * NULL
#> integer(0)
1L / NULL
#> numeric(0)
2L %/% NULL
#> integer(0)
try(!NULL)
#! Error in !NULL : invalid argument type
!character(0)
#> logical(0)
max("a", "b", TRUE)
#> [1] "b"
as.Date("0099-01-01")
#> [1] "99-01-01"
format(as.POSIXlt("0999-01-01", tz = "UTC"))
#> [1] "999-01-01"
