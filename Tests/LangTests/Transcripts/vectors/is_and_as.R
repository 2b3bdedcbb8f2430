is.numeric(1L)
#> [1] TRUE
is.character("a")
#> [1] TRUE
is.vector(1:3)
#> [1] TRUE
is.function(print)
#> [1] TRUE
as.integer("12")
#> [1] 12
as.numeric("1e3")
#> [1] 1000
as.character(1.0)
#> [1] "1"
as.character(c(1.5, 2, 1e10, 1e5, 123456.7))
#> [1] "1.5"      "2"        "1e+10"    "1e+05"    "123456.7"
as.logical(c("TRUE", "false", "T", "yes", "0"))
#> [1]  TRUE FALSE  TRUE    NA    NA
as.logical(0:2)
#> [1] FALSE  TRUE  TRUE
as.integer(3.9)
#> [1] 3
as.integer(-3.9)
#> [1] -3
as.numeric(TRUE)
#> [1] 1
