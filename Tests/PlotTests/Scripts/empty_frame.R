plot(NULL, xlim = c(0, 1), ylim = c(-1, 1), xlab = "a", ylab = "b")
abline(a = 0, b = 1, lty = 2)
abline(h = c(-0.5, 0.5), v = 0.5, col = c("red", "blue"))
