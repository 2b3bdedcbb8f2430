names(nowhere)[2] <- stop("not reached?")
#! Error: not reached?
#! Execution halted
