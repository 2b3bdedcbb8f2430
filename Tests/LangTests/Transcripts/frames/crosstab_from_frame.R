xtabs(~ cyl + am, mtcars)
#>    am
#> cyl  0  1
#>   4  3  8
#>   6  4  3
#>   8 12  2
xtabs(hp ~ cyl, mtcars)
#> cyl
#>    4    6    8 
#>  909  856 2929 
