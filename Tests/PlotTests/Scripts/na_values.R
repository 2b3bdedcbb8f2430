y <- c(1, 3, NA, 4, 6, NaN, 2, Inf, 5)
plot(y, type = "o", pch = 16)
