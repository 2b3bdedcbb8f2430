p <- as.POSIXct("2024-03-10 14:30:15", tz = "UTC")
round(p, "hours")
#> [1] "2024-03-10 15:00:00 UTC"
trunc(p, "hours")
#> [1] "2024-03-10 14:00:00 UTC"
trunc(p, "days")
#> [1] "2024-03-10 UTC"
round(p, "days")
#> [1] "2024-03-11 UTC"
trunc(p, "months")
#> [1] "2024-03-01 UTC"
round(p, "years")
#> [1] "2024-01-01 UTC"
