# a comment first
x <- 3 # trailing
x # "not a string
#> [1] 3
