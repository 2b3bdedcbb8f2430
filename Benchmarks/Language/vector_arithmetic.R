x <- as.numeric(1:1000000)
for (k in 1:20) y <- x * 2 + x / 3 - 1
cat(sum(y), "\n")
