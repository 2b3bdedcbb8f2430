n <- 300
m <- matrix(0, n, n)
for (i in 1:n) for (j in 1:n) m[i, j] <- (i * j) %% 7
rows <- apply(m, 1, sum)
trace <- 0
for (i in 1:n) trace <- trace + m[i, i] + m[i, n - i + 1]
sieve <- rep(TRUE, 200000)
sieve[1] <- FALSE
for (i in 2:447) if (sieve[i]) { k <- i * i; while (k <= 200000) { sieve[k] <- FALSE; k <- k + i } }
cat(sum(rows), trace, sum(sieve), "\n")
