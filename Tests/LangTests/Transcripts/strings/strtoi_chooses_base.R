strtoi("012")
#> [1] 10
strtoi("0x1F")
#> [1] 31
strtoi("777", 8L)
#> [1] 511
strtoi("ff", 16L)
#> [1] 255
strtoi("11", base = 2)
#> [1] 3
strtoi("zz", 36)
#> [1] 1295
strtoi("9", 8)
#> [1] NA
strtoi("")
#> [1] NA
