x <- as.POSIXct("2024-03-15 01:02:03", tz = "UTC")
x + as.difftime(1, units = "hours")
#> [1] "2024-03-15 02:02:03 UTC"
x - as.difftime(1, units = "days")
#> [1] "2024-03-14 01:02:03 UTC"
as.difftime(c(1, 2), units = "mins") + x
#> [1] "2024-03-15 01:03:03 UTC" "2024-03-15 01:04:03 UTC"
as.difftime(1, units = "weeks") + as.Date("2024-01-01")
#> [1] "2024-01-08"
x > as.Date("2024-01-01")
#> [1] TRUE
#! Warning message:
#! Incompatible methods ("Ops.POSIXt", "Ops.Date") for ">" 
try(as.difftime(1, units = "hours") - x)
#> Time difference of -1710464522 hours
#! Warning message:
#! In doTryCatch(return(expr), name, parentenv, handler) :
#!   Incompatible methods ("Ops.difftime", "-.POSIXt") for "-"
