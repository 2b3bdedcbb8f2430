str(1:2,give.attr=FALSE)
#>  int [1:2] 1 2
str(c(a=1),give.attr=FALSE)
#>  Named num 1
str(f)
#! Error in str(f) : object 'f' not found
#! Execution halted
