n <- 500
a <- matrix((1:(n * n)) %% 17 / 17, n)
b <- matrix((1:(n * n)) %% 13 / 13, n)
for (k in 1:5) p <- a %*% b
q <- crossprod(a, b)
s <- solve(a + diag(n) * n, b[, 1])
cat(signif(c(sum(p), sum(q), sum(s)), 8), "\n")
