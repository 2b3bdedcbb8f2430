matplot(matrix(c(1:6, 6:1, c(2, 4, 3, 5, 4, 6)), 6), type = "b", ylab = "value")
