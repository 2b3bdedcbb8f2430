strsplit("a,b,c", ",")
#> [[1]]
#> [1] "a" "b" "c"
#>
strsplit(c("a b", "c d e"), " ")
#> [[1]]
#> [1] "a" "b"
#>
#> [[2]]
#> [1] "c" "d" "e"
#>
strsplit("abc", "")
#> [[1]]
#> [1] "a" "b" "c"
#>
strsplit("a.b.c", ".", fixed = TRUE)
#> [[1]]
#> [1] "a" "b" "c"
#>
strsplit("a1b22c", "[0-9]+")
#> [[1]]
#> [1] "a" "b" "c"
#>
strsplit("2020-01-15", "-")[[1]]
#> [1] "2020" "01"   "15"  
strsplit("", " ")
#> [[1]]
#> character(0)
#>
strsplit(c(x = "a-b"), "-")
#> $x
#> [1] "a" "b"
#>
strsplit("a||b", "|", fixed = TRUE)
#> [[1]]
#> [1] "a" ""  "b"
#>
strsplit("a b", NULL)
#> [[1]]
#> [1] "a" " " "b"
#>
