paste(y)
#! Error in paste(y) : object 'y' not found
#! Execution halted
