m <- matrix(0, 8, 8)
m[2:7, 4:5] <- 1
m[3, 3] <- 0.5
par(mfrow = c(1, 2), mar = c(2, 2, 2, 1))
plot(0:1, 0:1, type = "n", xlab = "", ylab = "", main = "smooth")
rasterImage(as.raster(m), 0, 0, 1, 1)
plot(0:1, 0:1, type = "n", xlab = "", ylab = "", main = "pixels")
rasterImage(as.raster(1 - m), 0.1, 0.1, 0.9, 0.9, interpolate = FALSE)
