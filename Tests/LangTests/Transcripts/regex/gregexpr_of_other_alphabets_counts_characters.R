gregexpr("é", "aébécé")
#> [[1]]
#> [1] 2 4 6
#> attr(,"match.length")
#> [1] 1 1 1
#>
regexpr("b", c(x = "éb"))
#> [1] 2
#> attr(,"match.length")
#> [1] 1
regexec("(b)(é)?", c("abé", "zz"))
#> [[1]]
#> [1] 2 2 3
#> attr(,"match.length")
#> [1] 2 1 1
#>
#> [[2]]
#> [1] -1
#> attr(,"match.length")
#> [1] -1
#>
