par(mfrow = c(2, 2), oma = c(2, 2, 3, 1), mar = c(3, 3, 1, 1), mgp = c(1.8, 0.6, 0))
for (i in 1:4) plot(1:5, (1:5)^i, xlab = "x", ylab = "y", cex.axis = 0.8)
mtext("Powers", outer = TRUE, cex = 1.5, line = 1)
mtext("below", side = 1, outer = TRUE)
