str(spline(pressure))
#> List of 2
#>  $ x: num [1:57] 0 6.43 12.86 19.29 25.71 ...
#>  $ y: num [1:57] 0.0002 0.00112 0.00128 0.0012 0.00141 ...
str(spline(1:3, c(2, 5, 1), n = 4, xmin = 0))
#> List of 2
#>  $ x: num [1:4] 0 1 2 3
#>  $ y: num [1:4] -8 2 5 1
str(spline(c(1, 2, 2, 4), 1:4))
#> List of 2
#>  $ x: num [1:9] 1 1.38 1.75 2.12 2.5 ...
#>  $ y: num [1:9] 1 1.62 2.17 2.65 3.06 ...
#! Warning message:
#! In regularize.values(x, y, ties, missing(ties)) :
#!   collapsing to unique 'x' values
