d <- as.Date("2020-01-01")
p <- as.POSIXct("2020-01-01", tz = "UTC")
try(d + d)
#! Error in `+.Date`(d, d) : binary + is not defined for "Date" objects
try(-d)
#! Error in `-.Date`(d) : unary - is not defined for "Date" objects
+d
#> [1] "2020-01-01"
try(!d)
#! Error in Ops.Date(d) : unary ! not defined for "Date" objects
try(1 - d)
#! Error in `-.Date`(1, d) : can only subtract from "Date" objects
try(d * 2)
#! Error in Ops.Date(d, 2) : * not defined for "Date" objects
try(p + p)
#! Error in `+.POSIXt`(p, p) : 
#!   binary '+' is not defined for "POSIXt" objects
try(-p)
#! Error in `-.POSIXt`(p) : unary '-' is not defined for "POSIXt" objects
+p
#> [1] "2020-01-01 UTC"
try(1 - p)
#! Error in `-.POSIXt`(1, p) : can only subtract from "POSIXt" objects
try(p %% 2)
#! Error in Ops.POSIXt(p, 2) : '%%' not defined for "POSIXt" objects
