dbinom(1.5, 4, 0.5)
#> [1] 0
#! Warning message:
#! In dbinom(1.5, 4, 0.5) : non-integer x = 1.500000
