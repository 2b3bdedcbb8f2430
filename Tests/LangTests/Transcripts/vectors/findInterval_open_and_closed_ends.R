at <- c(0, 1, 2, 3)
x <- c(-1, 0, 0.5, 1, 3, 4, NA)
findInterval(x, at)
#> [1]  0  1  1  2  4  4 NA
findInterval(x, at, rightmost.closed = TRUE)
#> [1]  0  1  1  2  3  4 NA
findInterval(x, at, left.open = TRUE)
#> [1]  0  0  1  1  3  4 NA
findInterval(x, at, left.open = TRUE, rightmost.closed = TRUE)
#> [1]  0  1  1  1  3  4 NA
findInterval(x, at, all.inside = TRUE)
#> [1]  1  1  1  2  3  3 NA
findInterval(0, 0, left.open = TRUE, rightmost.closed = TRUE)
#> [1] 1
