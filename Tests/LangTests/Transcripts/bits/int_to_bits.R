intToBits(5L)[1:4]
#> [1] 01 00 01 00
