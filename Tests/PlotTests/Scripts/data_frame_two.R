plot(iris[, 1:2])
