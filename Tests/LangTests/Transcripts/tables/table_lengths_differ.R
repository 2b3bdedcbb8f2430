table(1:3, 1:2)
#! Error in table(1:3, 1:2) : all arguments must have the same length
#! Execution halted
