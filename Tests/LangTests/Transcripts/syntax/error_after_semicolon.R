x <- 1; y z
#! Error: unexpected symbol in " y z"
#! Execution halted
