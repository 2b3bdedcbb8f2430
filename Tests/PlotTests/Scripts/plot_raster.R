plot(as.raster(matrix(c(0, 0.3, 0.6, 1), 2)), interpolate = FALSE)
