plot(1:10, (1:10)^2, xlim = c(12, 0), ylim = rev(c(0, 100)), xaxs = "i", tck = 0.02, bty = "n")
mtext("top", side = 3, line = 1, adj = 0)
mtext("right", side = 4)
