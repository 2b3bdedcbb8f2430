as.Date(TRUE)
#! Error in as.Date.default(TRUE) : 
#!   do not know how to convert 'TRUE' to class “Date”
#! Calls: as.Date -> as.Date.default
#! Execution halted
