plot(ecdf(c(1, 2, 2, 3, 5, 8)), main = "Empirical")
