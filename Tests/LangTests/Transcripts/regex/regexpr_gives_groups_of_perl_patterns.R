x <- c("key=val; k2=v2", "none", NA, "a=b")
regexpr("(?<key>\\w+)=(\\w+)", x, perl = TRUE)
#> [1]  1 -1 NA  1
#> attr(,"match.length")
#> [1]  7 -1 NA  3
#> attr(,"index.type")
#> [1] "chars"
#> attr(,"useBytes")
#> [1] TRUE
#> attr(,"capture.start")
#>      key   
#> [1,]   1  5
#> [2,]  -1 -1
#> [3,]  NA NA
#> [4,]   1  3
#> attr(,"capture.length")
#>      key   
#> [1,]   3  3
#> [2,]  -1 -1
#> [3,]  NA NA
#> [4,]   1  1
#> attr(,"capture.names")
#> [1] "key" ""   
gregexpr("(b)|(c)", c("bc", "é"), perl = TRUE)
#> [[1]]
#> [1] 1 2
#> attr(,"match.length")
#> [1] 1 1
#> attr(,"capture.start")
#>         
#> [1,] 1 0
#> [2,] 0 2
#> attr(,"capture.length")
#>         
#> [1,] 1 0
#> [2,] 0 1
#> attr(,"capture.names")
#> [1] "" ""
#>
#> [[2]]
#> [1] -1
#> attr(,"match.length")
#> [1] -1
#> attr(,"capture.start")
#>           
#> [1,] -1 -1
#> attr(,"capture.length")
#>           
#> [1,] -1 -1
#> attr(,"capture.names")
#> [1] "" ""
#>
found <- regexpr("(?<name>[a-z]+)-(?<id>[0-9]+)", c("ab-12", "c-3"), perl = TRUE)
starts <- attr(found, "capture.start")
substring(c("ab-12", "c-3"), starts[, "id"], starts[, "id"] + attr(found, "capture.length")[, "id"] - 1)
#> [1] "12" "3" 
