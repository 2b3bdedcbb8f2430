x <- "abcdef"
substr(x, 2, 3) <- "ZZ"
x
#> [1] "aZZdef"
substr(x, 1, 1) <- "long"
x
#> [1] "lZZdef"
