dotchart(c(Alpha = 3, Beta = 7, Gamma = 5, Delta = 1), main = "Dots", xlab = "score", pch = 19)
