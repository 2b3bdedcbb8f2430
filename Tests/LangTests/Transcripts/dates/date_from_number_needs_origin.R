as.Date(45000, origin = "1899-12-30")
#> [1] "2023-03-15"
as.Date(45000)
#! Error in as.Date.numeric(45000) : 'origin' must be supplied
#! Calls: as.Date -> as.Date.numeric
#! Execution halted
