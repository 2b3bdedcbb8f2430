approx(c(1, 1, 2), c(1, 2, 3), xout = c(1, 1.5, NA, 2), ties = "ordered")$y
#> [1] 2.0 2.5  NA 3.0
approx(c(1, 1, 2), c(1, 2, 3), xout = 1, ties = max)$y
#> [1] 2
approx(c(1, 1, 2), c(1, 2, 3), xout = 1, ties = list("ordered", min))$y
#> [1] 1
