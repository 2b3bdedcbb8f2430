par(mfrow = c(3, 3))
x <- 1:10
y <- c(2, 5, 3, 8, 6, 9, 4, 7, 1, 10)
for (t in c("p", "l", "b", "c", "o", "h", "s", "S", "n")) plot(x, y, type = t, main = t)
