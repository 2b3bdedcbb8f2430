n <- 6
steps <- 0
while (n != 1) { n <- if (n %% 2 == 0) n / 2 else 3 * n + 1; steps <- steps + 1 }
steps
#> [1] 8
sieve <- function(n) { p <- rep(TRUE, n); p[1] <- FALSE; for (i in 2:floor(sqrt(n))) if (p[i]) p[seq(i * i, n, by = i)] <- FALSE; which(p) }
sieve(30)
#>  [1]  2  3  5  7 11 13 17 19 23 29
