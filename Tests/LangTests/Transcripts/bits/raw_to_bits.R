rawToBits(as.raw(6))
#> [1] 00 01 01 00 00 00 00 00
