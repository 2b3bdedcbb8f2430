plot(table(c(1, 2, 2, 3, 3, 3, 5)), ylab = "n")
