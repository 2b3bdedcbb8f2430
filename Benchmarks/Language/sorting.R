x <- (as.numeric(1:1000000) * 7919) %% 1000003
cat(sum(sort(x)[1:10]), "\n")
