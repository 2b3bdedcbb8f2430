strtrim("ab", c(1, 5, 99))
#> [1] "a"
