2
c(1, 2))
#> [1] 2
#! Error: unexpected ')' in "c(1, 2))"
#! Execution halted
