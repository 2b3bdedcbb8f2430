image(volcano, col = terrain.colors(50), main = "Maunga Whau")
contour(volcano, add = TRUE, drawlabels = FALSE, col = "brown")
