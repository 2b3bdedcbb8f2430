table(mtcars$cyl, mtcars$gear)
#>    
#>      3  4  5
#>   4  1  8  2
#>   6  2  4  1
#>   8 12  0  2
table(cyl = mtcars$cyl, gear = mtcars$gear)
#>    gear
#> cyl  3  4  5
#>   4  1  8  2
#>   6  2  4  1
#>   8 12  0  2
table(mtcars$cyl, mtcars$gear, dnn = c("c", "g"))
#>    g
#> c    3  4  5
#>   4  1  8  2
#>   6  2  4  1
#>   8 12  0  2
