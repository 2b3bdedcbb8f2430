filled.contour(volcano, color.palette = terrain.colors, plot.title = title(main = "Maunga Whau", xlab = "m", ylab = "n"), key.title = title(main = "h"),
  plot.axes = { axis(1); axis(2); contour(volcano, add = TRUE, lwd = 0.5) })
