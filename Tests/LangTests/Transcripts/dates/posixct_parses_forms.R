as.POSIXct("2024-03-10 10:11", tz = "UTC")
#> [1] "2024-03-10 10:11:00 UTC"
as.POSIXct("2024/03/10 10:11:12.5", tz = "UTC")
#> [1] "2024-03-10 10:11:12 UTC"
as.POSIXct("2024-03-10", tz = "UTC")
#> [1] "2024-03-10 UTC"
try(as.POSIXct("tomorrow"))
#! Error in as.POSIXlt.character(x, tz, ...) : 
#!   character string is not in a standard unambiguous format
as.POSIXct(1e9, origin = "1970-01-01", tz = "UTC")
#> [1] "2001-09-09 01:46:40 UTC"
