x <- numeric(500000)
for (i in seq_along(x)) x[i] <- i %% 7
cat(sum(x), "\n")
