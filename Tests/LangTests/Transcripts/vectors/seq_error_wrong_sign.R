try(seq(1, 10, by = -1))
#! Error in seq.default(1, 10, by = -1) : wrong sign in 'by' argument
seq(1, 10, by = 0)
#! Error in seq.default(1, 10, by = 0) : invalid '(to - from)/by'
#! Calls: seq -> seq.default
#! Execution halted
