plot(1, type = "n", xlab = "", ylab = "", xlim = 0:1, ylim = 0:1)
for (i in 0:25) points((i %% 6) / 5, i %/% 6 / 5, pch = i, cex = 2, col = i %% 8 + 1, bg = "yellow")
text(0:1, 0.95, c("pch", "end"), pos = c(4, 2), offset = 1)
