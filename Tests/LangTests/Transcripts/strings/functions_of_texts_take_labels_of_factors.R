f <- factor(c("b", "a", "b"))
sQuote(f, FALSE)
#> [1] "'b'" "'a'" "'b'"
shQuote(f)
#> [1] "'b'" "'a'" "'b'"
file.path("x", f)
#> [1] "x/b" "x/a" "x/b"
make.names(factor("a b"))
#> [1] "a.b"
strtoi(factor("12"))
#> [1] 12
try(nzchar(f))
#! Error in try(nzchar(f)) : 'nzchar()' requires a character vector
toupper(matrix(1:4, 2))
#> [1] "1" "2" "3" "4"
grepl(NA, "a")
#> [1] NA
grep(factor("b"), c("a", "b"))
#> [1] 2
