plot(1:10)
legend("top", legend = c("a", "b", "c", "d"), fill = 2:5, ncol = 2, title = "Groups", inset = 0.02, bg = "gray95")
legend(2, 4, c("point", "line"), pch = c(16, NA), lty = c(NA, 1), horiz = TRUE, bty = "n", text.col = "blue")
