strsplit(1, "a")
#! Error in strsplit(1, "a") : non-character argument
#! Execution halted
