plot(1:10, type = "l")
par(fig = c(0.55, 0.95, 0.15, 0.5), new = TRUE, mar = c(2, 2, 1, 1))
plot(10:1, col = "red", cex.axis = 0.7)
