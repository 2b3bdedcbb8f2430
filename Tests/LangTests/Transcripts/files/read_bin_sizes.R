readBin(as.raw(c(1,2,255)), "integer", 3, size=1)
#> [1]  1  2 -1
readBin(as.raw(c(1,2,255)), "integer", 3, size=1, signed=FALSE)
#> [1]   1   2 255
readBin(as.raw(c(0,1)), "integer", 1, size=2, endian="big")
#> [1] 1
