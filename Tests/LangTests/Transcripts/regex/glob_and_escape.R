glob2rx("*.txt")
#> [1] "^.*\\.txt$"
grepl(glob2rx("a*.R"), c("abc.R", "b.R"))
#> [1]  TRUE FALSE
regexpr("a+", "baaa", perl = TRUE)[1]
#> [1] 2
attr(regexpr("a+", "baaa"), "match.length")
#> [1] 3
