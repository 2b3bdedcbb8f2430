str(list(a=NULL))
#> List of 1
#>  $ a: NULL
str(matrix(list(1,"a"),1))
#> List of 2
#>  $ : num 1
#>  $ : chr "a"
#>  - attr(*, "dim")= int [1:2] 1 2
str(matrix(numeric(0),0,3))
#>  num[0 , 1:3] 
