strptime("2024-03-10 01:02:03", "%Y-%m-%d %H:%M:%S", tz = "UTC")
#> [1] "2024-03-10 01:02:03 UTC"
strptime("10Mar2024", "%d%b%Y", tz = "UTC")
#> [1] "2024-03-10 UTC"
strptime("2024-060", "%Y-%j", tz = "UTC")
#> [1] "2024-02-29 UTC"
strptime("03:04 PM 2024-01-01", "%I:%M %p %Y-%m-%d", tz = "UTC")
#> [1] "2024-01-01 15:04:00 UTC"
strptime("2024-03-10T01:02:03+0200", "%Y-%m-%dT%H:%M:%S%z", tz = "UTC")
#> [1] "2024-03-09 23:02:03 UTC"
is.na(strptime("bad", "%Y"))
#> [1] TRUE
strptime(c("10:20", "23:59"), "%H:%M", tz = "UTC")$hour
#> [1] 10 23
