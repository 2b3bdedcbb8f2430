str(as.POSIXct("2020-01-01 10:00:00",tz="UTC"))
#>  POSIXct[1:1], format: "2020-01-01 10:00:00"
str(list(as.POSIXct("2020-01-01 10:00:00",tz="UTC")))
#> List of 1
#>  $ : POSIXct[1:1], format: "2020-01-01 10:00:00"
str(as.Date(character(0)))
#>  'Date' num(0) 
