round(convolve(1:3, c(0, 1, 0.5), type = "open"), 10)
#> [1] 0.5 2.0 3.5 3.0 0.0
round(convolve(1:3, c(0, 1, 0.5), type = "filter"), 10)
#> [1] 3.5
