regexpr("an", "banana")
#> [1] 2
#> attr(,"match.length")
#> [1] 2
#> attr(,"index.type")
#> [1] "chars"
#> attr(,"useBytes")
#> [1] TRUE
regexpr("é", "café")
#> [1] 4
#> attr(,"match.length")
#> [1] 1
regexpr("z", "banana")
#> [1] -1
#> attr(,"match.length")
#> [1] -1
#> attr(,"index.type")
#> [1] "chars"
#> attr(,"useBytes")
#> [1] TRUE
