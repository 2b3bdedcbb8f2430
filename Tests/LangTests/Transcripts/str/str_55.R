str(1:10/7)
#>  num [1:10] 0.143 0.286 0.429 0.571 0.714 ...
str(strtoi("77",8))
#>  int 63
str(quote(`my var`))
#>  symbol my var
