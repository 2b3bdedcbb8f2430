x <- as.POSIXct("2024-03-11", tz = "UTC") - as.POSIXct("2024-03-10", tz = "UTC")
units(x)
#> [1] "days"
units(x) <- "hours"
x
#> Time difference of 24 hours
format(x)
#> [1] "24 hours"
as.numeric(x, units = "mins")
#> [1] 1440
as.integer(x)
#> [1] 24
