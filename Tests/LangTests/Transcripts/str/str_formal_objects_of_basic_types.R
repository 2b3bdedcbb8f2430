setClass("Num", contains = "numeric", representation(unit = "character"))
n <- new("Num", c(1, 2, 3), unit = "kg")
str(n)
#> Formal class 'Num' [package ".GlobalEnv"] with 2 slots
#>   ..@ .Data: num [1:3] 1 2 3
#>   ..@ unit : chr "kg"
str(list(n, a = 1))
#> List of 2
#>  $  :Formal class 'Num' [package ".GlobalEnv"] with 2 slots
#>   .. ..@ .Data: num [1:3] 1 2 3
#>   .. ..@ unit : chr "kg"
#>  $ a: num 1
setClass("Lst", contains = "list")
str(new("Lst", list(1, "a")))
#> Formal class 'Lst' [package ".GlobalEnv"] with 1 slot
#>   ..@ .Data:List of 2
#>   .. ..$ : num 1
#>   .. ..$ : chr "a"
setClass("Fn", contains = "function", representation(a = "numeric"))
str(new("Fn", function(x) x + 1, a = 1))
#> Formal class 'Fn' [package ".GlobalEnv"] with 2 slots
#>   ..@ .Data:function (x)  
#>   ..@ a    : num 1
str(list(x = 1, y = list(z = 2, w = list(1))), comp.str = "@ ")
#> List of 2
#>  @ x: num 1
#>  @ y:List of 2
#>   ..$ z: num 2
#>   ..$ w:List of 1
#>   .. ..$ : num 1
isS3stdGeneric(print)
#> print 
#>  TRUE 
isS3stdGeneric(paste)
#> [1] FALSE
setMethod("print", "Num", function(x, ...) cat("a number\n"))
