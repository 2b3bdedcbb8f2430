xtabs(~ cyl + gear, mtcars)
#>    gear
#> cyl  3  4  5
#>   4  1  8  2
#>   6  2  4  1
#>   8 12  0  2
xtabs(hp ~ cyl, mtcars)
#> cyl
#>    4    6    8 
#>  909  856 2929 
