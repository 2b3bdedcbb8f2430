1
else 2
#> [1] 1
#! Error: unexpected 'else' in "else"
#! Execution halted
