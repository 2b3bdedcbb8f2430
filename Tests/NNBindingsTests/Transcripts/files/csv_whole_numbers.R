# dtype of mx.io.CSVIter: whole numbers drop fractions and are exact beyond what float32 holds.
library(mxnet)
data <- tempfile()
writeLines(c("1,2.5", "3,-4.9", "16777217,7"), data)
label <- tempfile()
writeLines(c("1.5", "-2.7", "16777219"), label)
rows <- function(...) {
  it <- mx.io.CSVIter(data.csv = data, data.shape = 2, label.csv = label, batch.size = 3, ...)
  it$reset()
  it$iter.next()
  cat(format(c(as.array(it$value()$data), as.array(it$value()$label)), digits = 10, trim = TRUE), "\n")
}
rows()
#> 1.000000000e+00 2.500000000e+00 3.000000000e+00 -4.900000095e+00 1.677721600e+07 7.000000000e+00 1.500000000e+00 -2.700000048e+00 1.677722000e+07 
rows(dtype = "int32")
#> 1 2 3 -4 16777217 7 1 -2 16777219 
rows(dtype = "int64")
#> 1 2 3 -4 16777217 7 1 -2 16777219 
try(rows(dtype = "uint8"))
#! Error in mx.io.CSVIter(data.csv = data, data.shape = 2, label.csv = label,  : 
#!   uint8 is not supported for CSVIter
writeLines(c("1,3e9", "3,4", "5,6"), data)
tryCatch(rows(dtype = "int32"), error = function(e) cat(sub(".*: field", "field", conditionMessage(e)), "\n"))
#> field 2 of line 1 is not a number of type int32: '3e9' 
rows(dtype = "int64")
#> 1 3000000000 3 4 5 6 1 -2 16777219 
