set.seed(9)
y <- rt(80, 5)
qqnorm(y)
qqline(y, col = "red")
