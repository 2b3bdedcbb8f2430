str(factor(character(0)))
#>  Factor w/ 0 levels: 
str(character(0))
#>  chr(0) 
str(integer(0))
#>  int(0) 
