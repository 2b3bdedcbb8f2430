n <- 20000
x <- sprintf("%d-%s-%.2f", seq_len(n), "k", seq_len(n) / 7)
x[c(1, n)]
sprintf("%d", c(1, 2, 30))
try(sprintf("%d", c(1, 2.5)))
sprintf("%*d", c(3, 5), 1:2)
sprintf("%s %d", factor(c("u", "v")), factor(c("u", "v")))
