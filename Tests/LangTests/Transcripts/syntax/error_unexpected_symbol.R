1 + 1
x y
#> [1] 2
#! Error: unexpected symbol in "x y"
#! Execution halted
