as.POSIXct("2024-07-04", tz = "UTC") == as.POSIXct("2024-07-04", tz = "America/New_York")
#> [1] FALSE
#! Warning message:
#! In check_tzones(e1, e2) : 'tzone' attributes are inconsistent
as.POSIXct("2024-07-04", tz = "UTC") < as.POSIXct("2024-07-04")
#> [1] FALSE
