rbind(data.frame(a = 1, b = "x"), data.frame(b = "y", a = 2))
#>   a b
#> 1 1 x
#> 2 2 y
rbind(data.frame(a = 1), data.frame(b = 2))
#! Error in match.names(clabs, names(xi)) : 
#!   names do not match previous names
#! Calls: rbind -> rbind -> match.names
#! Execution halted
