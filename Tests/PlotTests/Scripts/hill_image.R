hill <- outer(seq(-2, 2, length.out = 30), seq(-2, 2, length.out = 25), function(x, y) 100 + 80 * exp(-x^2 - (y - 0.5)^2) + 10 * x)
image(hill, col = terrain.colors(50), main = "Maunga Whau")
contour(hill, add = TRUE, drawlabels = FALSE, col = "brown")
