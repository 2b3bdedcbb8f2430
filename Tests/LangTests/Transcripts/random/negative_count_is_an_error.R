rnorm(-1)
#! Error in rnorm(-1) : invalid arguments
#! Execution halted
