m <- c(3, 5, 4)
se <- c(0.4, 0.6, 0.3)
b <- barplot(m, names.arg = c("A", "B", "C"), ylim = c(0, 6), col = "white")
arrows(b, m - se, b, m + se, angle = 90, code = 3, length = 0.08)
