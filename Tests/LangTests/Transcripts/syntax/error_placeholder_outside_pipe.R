f(_)
#! Error in f("_") : invalid use of pipe placeholder
#! Execution halted
