str(123456.789)
#>  num 123457
str(c(0.00001234,123456))
#>  num [1:2] 1.23e-05 1.23e+05
str(list(1,list(2,"a",list(b=3)),c=NULL))
#> List of 3
#>  $  : num 1
#>  $  :List of 3
#>   ..$ : num 2
#>   ..$ : chr "a"
#>   ..$ :List of 1
#>   .. ..$ b: num 3
#>  $ c: NULL
