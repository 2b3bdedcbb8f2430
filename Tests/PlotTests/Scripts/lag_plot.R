lag.plot(sqrt(sunspots)[1:200], set.lags=c(1:4,9:12), layout=c(2,4))
