d <- as.Date("2021-03-01") + seq(0, 300, by = 10)
plot(d, sqrt(seq_along(d)), type = "l", xlab = "", ylab = "level")
