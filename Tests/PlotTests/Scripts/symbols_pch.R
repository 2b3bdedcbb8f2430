plot(rep(1:9, 3)[1:26], rep(3:1, each = 9)[1:26], pch = 0:25, cex = 2, bg = "yellow", col = "navy", xlim = c(0.5, 9.5), ylim = c(0.5, 3.5), xlab = "", ylab = "")
text(rep(1:9, 3)[1:26], rep(3:1, each = 9)[1:26], 0:25, pos = 1, offset = 1)
