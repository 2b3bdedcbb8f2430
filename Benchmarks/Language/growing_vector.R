x <- c()
for (i in 1:100000) x[i] <- i * 0.5
l <- list()
for (i in 1:20000) l[[length(l) + 1]] <- i
y <- numeric(0)
for (i in 1:20000) y <- c(y, i)
cat(sum(x), length(l), sum(y), "\n")
