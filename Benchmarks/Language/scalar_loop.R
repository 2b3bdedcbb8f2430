s <- 0
for (i in 1:2000000) s <- s + i * 2
cat(s, "\n")
