symbols(c(1, 2, 3, 4), c(2, 4, 1, 3), circles = c(1, 2, 3, 1.5), inches = 0.3, bg = c("red", "green", "blue", "orange"), xlab = "x", ylab = "y")
