x <- 1:6
x[c(TRUE, FALSE)]
#> [1] 1 3 5
x[x > 3]
#> [1] 4 5 6
x[c(TRUE, NA, FALSE)]
#> [1]  1 NA  4 NA
x[x > 100]
#> integer(0)
