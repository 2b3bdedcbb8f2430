set.seed(1)
x <- rnorm(60)
y <- x + rnorm(60)
plot(x, y)
