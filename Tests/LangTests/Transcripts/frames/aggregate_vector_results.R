aggregate(mtcars$mpg, by = list(cyl = mtcars$cyl), FUN = function(x) c(mean = mean(x), n = length(x)))
#>   cyl   x.mean      x.n
#> 1   4 26.66364 11.00000
#> 2   6 19.74286  7.00000
#> 3   8 15.10000 14.00000
aggregate(cbind(mpg, hp) ~ cyl + am, data = mtcars, FUN = mean)
#>   cyl am      mpg        hp
#> 1   4  0 22.90000  84.66667
#> 2   6  0 19.12500 115.25000
#> 3   8  0 15.05000 194.16667
#> 4   4  1 28.07500  81.87500
#> 5   6  1 20.56667 131.66667
#> 6   8  1 15.40000 299.50000
