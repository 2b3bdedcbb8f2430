t <- as.POSIXct("2024-05-01 08:00", tz="UTC") + 3600*(0:60)
plot(t, sin(0:60/5), type="l", xaxt="n", xlab="time")
axis.POSIXct(1, at=seq(t[1], by="12 hours", length.out=6), format="%H:%M")
axis.POSIXct(3, t)
