d <- as.Date("2024-01-01")
try(d * 2)
#! Error in Ops.Date(d, 2) : * not defined for "Date" objects
d + d
#! Error in `+.Date`(d, d) : binary + is not defined for "Date" objects
#! Execution halted
