set.seed(2)
hist(rnorm(200, 50, 10), breaks = 15, col = "lightblue", main = "Weights", xlab = "value")
