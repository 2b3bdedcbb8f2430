x <- cbind(1, 1:5)
y <- c(1, 3, 2, 5, 4)
q <- qr(x)
qr.coef(q, y)
#> [1] 0.6 0.8
qr.fitted(q, y)
#> [1] 1.4 2.2 3.0 3.8 4.6
qr.resid(q, y)
#> [1] -0.4  0.8 -1.0  1.2 -0.6
qr.solve(x, y)
#> [1] 0.6 0.8
