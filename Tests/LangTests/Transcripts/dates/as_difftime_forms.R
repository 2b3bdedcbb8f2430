as.difftime("01:30:00")
#> Time difference of 1.5 hours
as.difftime(c("0:3:20", "11:23:15"))
#> Time differences in mins
#> [1]   3.333333 683.250000
as.difftime(90, units = "mins")
#> Time difference of 90 mins
as.difftime(90)
#! Error in as.difftime(90) : need explicit units for numeric conversion
#! Execution halted
