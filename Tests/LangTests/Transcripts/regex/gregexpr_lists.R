gregexpr("an", c("banana", "xyz"))
#> [[1]]
#> [1] 2 4
#> attr(,"match.length")
#> [1] 2 2
#> attr(,"index.type")
#> [1] "chars"
#> attr(,"useBytes")
#> [1] TRUE
#>
#> [[2]]
#> [1] -1
#> attr(,"match.length")
#> [1] -1
#> attr(,"index.type")
#> [1] "chars"
#> attr(,"useBytes")
#> [1] TRUE
#>
unlist(gregexpr("o", "hello world"))
#> [1] 5 8
