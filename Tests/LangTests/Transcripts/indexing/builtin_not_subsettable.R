sum$a
#! Error in sum$a : object of type 'builtin' is not subsettable
#! Execution halted
