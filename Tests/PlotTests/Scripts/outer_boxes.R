par(oma = c(2, 2, 3, 1), mar = c(2, 2, 1, 1), mfcol = c(2, 3))
for (i in 1:6) { plot(i:1, main = paste("panel", i), xlab = "", ylab = "", pch = i, col = i); box("figure", lty = 3) }
mtext("Outer title", outer = TRUE, cex = 1.5, line = 1)
mtext("x", 1, outer = TRUE)
mtext("y", 2, outer = TRUE, las = 0)
box("outer", col = "red")
