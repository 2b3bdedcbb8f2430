hill <- outer(seq(-2, 2, length.out = 30), seq(-2, 2, length.out = 25), function(x, y) 100 + 80 * exp(-x^2 - (y - 0.5)^2) + 10 * x)
filled.contour(hill, color.palette = heat.colors, main = "Filled")
