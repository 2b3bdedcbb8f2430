lr <- c(0.0001, 0.0003, 0.001, 0.003, 0.01, 0.03, 0.1)
loss <- c(2.1, 1.6, 1.1, 0.7, 0.5, 0.9, 2.5)
plot(lr, loss, log = "x", type = "b", pch = 16, xlab = "learning rate", ylab = "loss", las = 1)
