lt <- as.POSIXlt("2024-03-10 14:30:15", tz = "UTC")
lt$year + 1900
#> [1] 2024
lt$mon + 1
#> [1] 3
lt$mday
#> [1] 10
lt$hour
#> [1] 14
lt$min
#> [1] 30
lt$sec
#> [1] 15
lt$wday
#> [1] 0
lt$yday
#> [1] 69
names(unclass(lt))
#> [1] "sec"   "min"   "hour"  "mday"  "mon"   "year"  "wday"  "yday"  "isdst"
class(lt)
#> [1] "POSIXlt" "POSIXt" 
length(lt)
#> [1] 1
