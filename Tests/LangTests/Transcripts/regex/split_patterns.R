strsplit("a1b22c333", "[0-9]+")
#> [[1]]
#> [1] "a" "b" "c"
#>
strsplit("a.b.c", ".", fixed = TRUE)
#> [[1]]
#> [1] "a" "b" "c"
#>
strsplit(c(a = "x y", b = "z"), " ")
#> $a
#> [1] "x" "y"
#>
#> $b
#> [1] "z"
#>
strsplit("a  b", " +")
#> [[1]]
#> [1] "a" "b"
#>
strsplit("", " ")
#> [[1]]
#> character(0)
#>
strsplit("a,b;c", "[,;]")
#> [[1]]
#> [1] "a" "b" "c"
#>
strsplit("2024-01-02", "-")[[1]][2]
#> [1] "01"
