par(mfrow = c(1, 2))
plot(iris$Species)
plot(Petal.Length ~ Species, data = iris)
