curve(sin, -pi, 2 * pi, main = "Waves", col = "purple")
curve(cos(x), add = TRUE, lty = 2)
abline(h = 0, v = 0, col = "gray50", lty = 3)
