sQuote("a")
#> [1] "‘a’"
op <- options(useFancyQuotes = FALSE)
sQuote("a")
#> [1] "'a'"
dQuote(c("a", NA))
#> [1] "\"a\""  "\"NA\""
options(op)
dQuote("a")
#> [1] "“a”"
sQuote("a", "TeX")
#> [1] "`a'"
dQuote("a", q = FALSE)
#> [1] "\"a\""
