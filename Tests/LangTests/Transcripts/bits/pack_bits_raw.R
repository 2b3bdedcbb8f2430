packBits(rawToBits(as.raw(c(1, 200))))
#> [1] 01 c8
