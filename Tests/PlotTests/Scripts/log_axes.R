x <- 10^(0:5)
plot(x, x^1.5, log = "xy", type = "o", main = "Both logarithmic")
