x <- as.POSIXct("2024-03-30 12:00", tz = "Europe/Berlin")
seq(x, by = "day", length.out = 3)
#> [1] "2024-03-30 12:00:00 CET"  "2024-03-31 13:00:00 CEST"
#> [3] "2024-04-01 13:00:00 CEST"
seq(x, by = "DSTday", length.out = 3)
#> [1] "2024-03-30 12:00:00 CET"  "2024-03-31 12:00:00 CEST"
#> [3] "2024-04-01 12:00:00 CEST"
