length(y)
#! Error: object 'y' not found
#! Execution halted
