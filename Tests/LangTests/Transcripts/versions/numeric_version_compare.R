numeric_version("1.10") > numeric_version("1.9")
#> [1] TRUE
