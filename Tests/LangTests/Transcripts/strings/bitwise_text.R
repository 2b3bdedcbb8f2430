rev(as.integer(intToBits(5))[1:8])
#> [1] 0 0 0 0 0 1 0 1
paste(rev(as.integer(intToBits(10))[1:4]), collapse = "")
#> [1] "1010"
bitwAnd(12L, 10L)
#> [1] 8
bitwOr(12L, 10L)
#> [1] 14
bitwXor(12L, 10L)
#> [1] 6
bitwNot(5L)
#> [1] -6
bitwShiftL(1L, 4L)
#> [1] 16
xor(TRUE, FALSE)
#> [1] TRUE
