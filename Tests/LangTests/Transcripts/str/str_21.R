str(paste(rep("x",200),collapse=""))
#>  chr "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"| __truncated__
str(list(paste(rep("x",200),collapse="")))
#> List of 1
#>  $ : chr "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"| __truncated__
str(1:3,comp.str="@ ")
#>  int [1:3] 1 2 3
