cat(list(1, list(2)))
#! Error in cat(list(1, list(2))) : 
#!   argument 1 (type 'list') cannot be handled by 'cat'
#! Execution halted
