par(mfrow=c(2,1)); acf(lh, ci.type="ma", main="ma"); pacf(lh)
