set.seed(5)
boxplot(c(rnorm(50), 5, -4), main = "One sample")
