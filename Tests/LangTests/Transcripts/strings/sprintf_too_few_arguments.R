sprintf("%s %s", "a")
#! Error in sprintf("%s %s", "a") : too few arguments
#! Execution halted
