p <- as.POSIXct("2024-07-01 12:00", tz = "America/New_York")
p
#> [1] "2024-07-01 12:00:00 EDT"
format(p, tz = "Asia/Tokyo", usetz = TRUE)
#> [1] "2024-07-02 01:00:00 JST"
as.numeric(p)
#> [1] 1719849600
as.POSIXct("2024-07-01 12:00:00", tz = "America/New_York") - as.POSIXct("2024-07-01 12:00:00", tz = "UTC")
#> Time difference of 4 hours
attr(p, "tzone") <- "UTC"
p
#> [1] "2024-07-01 16:00:00 UTC"
