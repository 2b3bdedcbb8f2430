t <- seq(0, 2 * pi, length.out = 100)
plot(cos(t), sin(t), type = "l", asp = 1, xlab = "x", ylab = "y")
polygon(0.5 * cos(t), 0.5 * sin(t), col = "lightyellow", border = "orange")
