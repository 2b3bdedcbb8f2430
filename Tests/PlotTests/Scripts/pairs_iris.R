pairs(iris[1:4], main = "Iris", pch = 21, bg = c("red", "green3", "blue")[unclass(iris$Species)])
