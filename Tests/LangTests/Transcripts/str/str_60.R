str(unclass(as.Date("2020-01-01")))
#>  num 18262
