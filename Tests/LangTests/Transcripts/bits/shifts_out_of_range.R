# Shifts by less than no bit and by more than there are.
bitwShiftL(-1L, -1L)
#> [1] NA
bitwShiftR(-1L, -1L)
#> [1] NA
bitwShiftL(1L, 32L)
#> [1] NA
bitwShiftR(8L, 40L)
#> [1] NA
bitwShiftR(-1L, 1L)
#> [1] 2147483647
bitwShiftL(1:4, 0:1)
#> [1] 1 4 3 8
bitwShiftL(5L, NA_integer_)
#> [1] NA
