str(c(a=TRUE))
#>  Named logi TRUE
#>  - attr(*, "names")= chr "a"
str(integer(0))
#>  int(0) 
str(structure(integer(0),names=character(0)))
#>  Named int(0) 
#>  - attr(*, "names")= chr(0) 
