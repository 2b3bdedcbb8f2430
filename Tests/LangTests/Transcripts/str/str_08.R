str(list())
#>  list()
str(data.frame())
#> 'data.frame':	0 obs. of  0 variables
str(NULL)
#>  NULL
