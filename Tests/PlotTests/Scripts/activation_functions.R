x <- seq(-4, 4, 0.1)
matplot(x, cbind(1 / (1 + exp(-x)), tanh(x), pmax(x, 0)), type = "l", lty = 1, lwd = 2, col = c("red", "blue", "darkgreen"), xlab = "x", ylab = "f(x)", main = "Activations")
legend("topleft", c("sigmoid", "tanh", "relu"), col = c("red", "blue", "darkgreen"), lty = 1, lwd = 2, bty = "n")
