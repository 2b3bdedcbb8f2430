combn(2, 3)
#! Error in combn(2, 3) : n < m
#! Execution halted
