as.Date("hello", optional = TRUE)
#> [1] NA
as.Date("hello")
#! Error in charToDate(x) : 
#!   character string is not in a standard unambiguous format
#! Calls: as.Date -> as.Date.character -> charToDate
#! Execution halted
