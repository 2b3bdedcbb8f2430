writeBin(1L, raw(), endian="big")
#> [1] 00 00 00 01
writeBin(c(1.5,2), raw(), size=4)
#> [1] 00 00 c0 3f 00 00 00 40
writeBin(c(TRUE,FALSE), raw())
#> [1] 01 00 00 00 00 00 00 00
writeBin(1i, raw())
#>  [1] 00 00 00 00 00 00 00 00 00 00 00 00 00 00 f0 3f
