lt <- as.POSIXlt("2024-03-10 14:30:15", tz = "UTC")
lt$mday <- lt$mday + 30
lt
#> [1] "2024-04-09 14:30:15 UTC"
as.POSIXct(lt)
#> [1] "2024-04-09 14:30:15 UTC"
lt$mon <- lt$mon + 12
as.Date(lt)
#> [1] "2025-04-09"
