set.seed(4)
par(mfrow = c(2, 2), mar = c(1, 1, 2, 1))
for (i in 1:4) image(matrix(rnorm(64), 8), col = gray(seq(0, 1, length.out = 32)), axes = FALSE, main = paste("filter", i))
