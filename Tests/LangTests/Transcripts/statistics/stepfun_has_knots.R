s <- stepfun(1:3, c(0, 1, 3, 2))
s
s(c(0, 1, 1.5, 3, 4))
knots(s)
summary(s)
knots(ecdf(c(3, 1, 2, 3)))
