cor(c(1, 1, 1), 1:3)
#> [1] NA
#! Warning message:
#! In cor(c(1, 1, 1), 1:3) : the standard deviation is zero
