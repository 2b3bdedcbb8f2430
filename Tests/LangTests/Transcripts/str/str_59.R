str(list(NULL))
#> List of 1
#>  $ : NULL
str(nlevels(factor(1:3)))
#>  int 3
str(character(1))
#>  chr ""
