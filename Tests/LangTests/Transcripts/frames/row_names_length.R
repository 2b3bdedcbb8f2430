df <- data.frame(a = 1:2)
rownames(df) <- c("x", "y", "z")
#! Error in `.rowNamesDF<-`(x, value = value) : invalid 'row.names' length
#! Calls: rownames<- ... row.names<- -> row.names<-.data.frame -> .rowNamesDF<-
#! Execution halted
