plot(ts(c(3, 5, 2, 8, 6, 9, 4, 7, 5, 10, 8, 12), start = 2001), ylab = "value")
