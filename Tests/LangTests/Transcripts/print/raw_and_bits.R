as.raw(c(1, 255, 16))
#> [1] 01 ff 10
xor(as.raw(5), as.raw(3))
#> [1] 06
rev(as.raw(1:3))
#> [1] 03 02 01
as.integer(as.raw(255))
#> [1] 255
bitwAnd(12L, 10L)
#> [1] 8
bitwXor(12L, 10L)
#> [1] 6
bitwNot(5L)
#> [1] -6
bitwShiftL(1L, 4L)
#> [1] 16
as.hexmode(255)
#> [1] "ff"
