monthplot(AirPassengers,col.base=2,lwd.base=2)
