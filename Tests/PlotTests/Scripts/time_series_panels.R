plot(EuStockMarkets, col="blue", main="Stocks")
