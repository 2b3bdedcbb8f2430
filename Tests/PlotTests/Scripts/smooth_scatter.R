set.seed(3); smoothScatter(rnorm(2000), rnorm(2000), nrpoints=50, xlab="x", ylab="y")
