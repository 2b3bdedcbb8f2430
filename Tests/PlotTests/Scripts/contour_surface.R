x <- seq(-2, 2, length.out = 40)
z <- outer(x, x, function(a, b) a * exp(-a^2 - b^2))
contour(x, x, z, xlab = "x1", ylab = "x2", main = "Loss surface")
points(0, 0, pch = 4)
