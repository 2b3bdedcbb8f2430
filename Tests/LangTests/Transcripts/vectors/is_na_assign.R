x <- 1:5
is.na(x) <- c(2, 4)
x
#> [1]  1 NA  3 NA  5
