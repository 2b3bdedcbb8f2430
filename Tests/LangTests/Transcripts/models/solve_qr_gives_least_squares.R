X <- cbind(Intercept = 1, x = 1:5)
y <- c(1, 2.5, 2.8, 4.1, 5.2)
q <- qr(X)
solve.qr(q, y)
#> Intercept         x 
#>      0.12      1.00 
try(solve.qr(q))
#! Error in solve.qr(q) : only square matrices can be inverted
solve(qr(matrix(c(2, 1, 1, 3), 2)), c(1, 2))
#> [1] 0.2 0.6
try(solve.qr(qr(cbind(1:3, 2:4, 3:5)), 1:3))
#! Error in solve.qr(qr(cbind(1:3, 2:4, 3:5)), 1:3) : 
#!   singular matrix 'a' in 'solve'
