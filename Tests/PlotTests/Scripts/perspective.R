x <- seq(-3, 3, length.out = 25)
persp(x, x, outer(x, x, function(a, b) exp(-(a^2 + b^2) / 3)), theta = 30, phi = 30, col = "lightblue", shade = 0.5, xlab = "X", ylab = "Y", zlab = "Z")
