sunflowerplot(c(1, 1, 1, 2, 2, 3), c(1, 1, 1, 2, 2, 3), xlab = "x", ylab = "y")
