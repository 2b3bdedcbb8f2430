packBits(intToBits(c(5L, -1L)), "integer")
#> [1]  5 -1
