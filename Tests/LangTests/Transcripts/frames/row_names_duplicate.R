df <- data.frame(a = 1:2)
row.names(df) <- c("x", "x")
#! Error in `.rowNamesDF<-`(x, value = value) : 
#!   duplicate 'row.names' are not allowed
#! Calls: row.names<- -> row.names<-.data.frame -> .rowNamesDF<-
#! In addition: Warning message:
#! non-unique value when setting 'row.names': ‘x’ 
#! Execution halted
