rawShift(as.raw(c(1, 129)), 1)
#> [1] 02 02
rawShift(as.raw(c(2, 128)), -1)
#> [1] 01 40
