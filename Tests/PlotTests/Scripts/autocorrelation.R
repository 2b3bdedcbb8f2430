acf(lh, lag.max=15, main="acf", ci.col="red")
