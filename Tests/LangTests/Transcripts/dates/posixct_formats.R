p <- as.POSIXct("2024-03-10 14:30:15", tz = "UTC")
format(p, "%H:%M")
#> [1] "14:30"
format(p, "%I:%M:%S %p")
#> [1] "02:30:15 PM"
format(p + 0.123456, "%H:%M:%OS3")
#> [1] "14:30:15.123"
format(p, "%Y%m%dT%H%M%SZ")
#> [1] "20240310T143015Z"
format(p, usetz = TRUE)
#> [1] "2024-03-10 14:30:15 UTC"
format(p, "%s")
#> [1] "1710081015"
