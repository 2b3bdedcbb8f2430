head(AirPassengers, 14)
window(co2, c(1959, 1), c(1959, 6))
frequency(UKgas)
Nile[1:5]
start(sunspots)
str(lh)
dim(EuStockMarkets)
