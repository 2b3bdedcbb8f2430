filled.contour(volcano, color.palette = heat.colors, main = "Filled")
