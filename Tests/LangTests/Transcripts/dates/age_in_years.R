born <- as.Date("1990-06-15")
today <- as.Date("2024-03-10")
as.integer(format(today, "%Y")) - as.integer(format(born, "%Y")) - (format(today, "%m%d") < format(born, "%m%d"))
#> [1] 33
floor(as.numeric(difftime(today, born, units = "days")) / 365.25)
#> [1] 33
