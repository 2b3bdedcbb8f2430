contour(volcano, nlevels = 6, main = "Contours", lwd = c(1, 2))
