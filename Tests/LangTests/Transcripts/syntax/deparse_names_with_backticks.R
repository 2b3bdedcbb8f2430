deparse(as.name("a b"))
#> [1] "a b"
deparse(as.name("a b"), backtick = TRUE)
#> [1] "`a b`"
deparse(quote(`a b` + x$`c d` + x$"e f" + x$"g"))
#> [1] "`a b` + x$`c d` + x$\"e f\" + x$g"
deparse(quote(f(`a b` = 1, `if` = 2)))
#> [1] "f(`a b` = 1, `if` = 2)"
deparse(setNames(1:2, c("a", NA)))
#> [1] "structure(1:2, names = c(\"a\", NA))"
