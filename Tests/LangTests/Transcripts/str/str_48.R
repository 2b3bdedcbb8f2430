str(Inf)
#>  num Inf
str(-Inf)
#>  num -Inf
str(list(a=NA))
#> List of 1
#>  $ a: logi NA
