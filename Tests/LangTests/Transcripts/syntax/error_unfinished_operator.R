a %in 3
#! Error: unexpected input in "a %in 3"
#! Execution halted
