d <- data.frame(a = 1:3, b = 4:6)
d[1, 5]
#> NULL
d[10, "zz"]
#> NULL
d[10, 2]
#> [1] NA
try(d[, 5])
#! Error in `[.data.frame`(d, , 5) : undefined columns selected
try(d[1, c(1, 5)])
#! Error in `[.data.frame`(d, 1, c(1, 5)) : undefined columns selected
try(d[[5]])
#! Error in .subset2(x, i, exact = exact) : subscript out of bounds
try(d[[10, 2]])
#! Error in col[[i, exact = exact]] : subscript out of bounds
try(d[[1, 5]])
#! Error in .subset2(x, ..2, exact = exact) : subscript out of bounds
d[[1, "zz"]]
#> NULL
d[[NA]]
#> NULL
