contour(volcano, levels = c(100, 120, 140, 160, 180), method = "edge", col = 2:6, lwd = 1:3, drawlabels = TRUE)
