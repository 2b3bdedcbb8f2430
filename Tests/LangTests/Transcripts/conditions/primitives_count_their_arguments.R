try(names(1, 2))
#! Error in names(1, 2) : 2 arguments passed to 'names' which requires 1
try(length(1, 2))
#! Error in length(1, 2) : 2 arguments passed to 'length' which requires 1
try(is.null())
#! Error in is.null() : 0 arguments passed to 'is.null' which requires 1
try(dim())
#! Error in dim() : 0 arguments passed to 'dim' which requires 1
