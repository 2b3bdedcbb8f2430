as.roman(c(0, 4000, 3999))
#> [1] <NA> <NA> <NA>
