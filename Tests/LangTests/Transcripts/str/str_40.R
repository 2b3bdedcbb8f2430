str(structure(list(),names=character(0)))
#>  Named list()
str(list(1,2),comp.str="@ ")
#> List of 2
#>  @ : num 1
#>  @ : num 2
str(1:3,indent.str=">>")
#>  int [1:3] 1 2 3
