ftable(table(cyl = mtcars$cyl, gear = mtcars$gear, am = mtcars$am))
#>          am  0  1
#> cyl gear         
#> 4   3        1  0
#>     4        2  6
#>     5        0  2
#> 6   3        2  0
#>     4        2  2
#>     5        0  1
#> 8   3       12  0
#>     4        0  0
#>     5        0  2
ftable(table(cyl = mtcars$cyl, gear = mtcars$gear, am = mtcars$am), row.vars = "am")
#>    cyl   4        6        8      
#>    gear  3  4  5  3  4  5  3  4  5
#> am                                
#> 0        1  2  0  2  2  0 12  0  0
#> 1        0  6  2  0  2  1  0  0  2
