p <- as.POSIXct("2024-03-10 14:30:15", tz = "UTC")
p - (p - 30)
#> Time difference of 30 secs
p - (p - 3000)
#> Time difference of 50 mins
p - (p - 30000)
#> Time difference of 8.333333 hours
p - (p - 3e6)
#> Time difference of 34.72222 days
difftime(p, p - 3000, units = "hours")
#> Time difference of 0.8333333 hours
