d <- as.Date("2024-01-01")
try(seq(d, by = "fortnight", length.out = 2))
#! Error in seq.Date(d, by = "fortnight", length.out = 2) : 
#!   invalid string for 'by'
seq(d, as.Date("2024-02-01"), by = "day", length.out = 3)
#! Error in seq.Date(d, as.Date("2024-02-01"), by = "day", length.out = 3) : 
#!   exactly two of 'to', 'by' and 'length.out' / 'along.with' must be specified
#! Calls: seq -> seq.Date
#! Execution halted
