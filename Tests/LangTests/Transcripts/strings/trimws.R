trimws("  a b  ")
#> [1] "a b"
trimws("  a", which = "left")
#> [1] "a"
trimws("xxaxx", whitespace = "x")
#> [1] "a"
trimws("a  ", "right")
#> [1] "a"
