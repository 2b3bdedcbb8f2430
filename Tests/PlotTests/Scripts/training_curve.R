epoch <- 1:20
train <- 1 - 0.6 * exp(-epoch / 4)
test <- 0.95 - 0.55 * exp(-epoch / 5)
plot(epoch, train, type = "l", col = "blue", lwd = 2, ylim = c(0.4, 1), xlab = "epoch", ylab = "accuracy", main = "Training")
lines(epoch, test, col = "red", lwd = 2, lty = 2)
points(epoch, test, pch = 4, col = "red")
legend("bottomright", legend = c("train", "validation"), col = c("blue", "red"), lty = 1:2, lwd = 2)
