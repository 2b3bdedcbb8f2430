grepl("a", c("abc", "xyz"))
#> [1]  TRUE FALSE
grep("a", c("abc", "xyz", "bca"))
#> [1] 1 3
grep("a", c("abc", "xyz"), value = TRUE)
#> [1] "abc"
grepl("A", "abc", ignore.case = TRUE)
#> [1] TRUE
grepl("[[:digit:]]+", c("a1", "b"))
#> [1]  TRUE FALSE
grepl("^a.*z$", "abcz")
#> [1] TRUE
grepl(".", "", fixed = TRUE)
#> [1] FALSE
grep("q", "abc")
#> integer(0)
grep("a", c("abc", "xyz"), invert = TRUE)
#> [1] 2
grepl("a", NA)
#> [1] FALSE
grepl("+", "a+b", fixed = TRUE)
#> [1] TRUE
