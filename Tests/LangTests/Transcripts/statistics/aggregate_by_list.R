aggregate(mtcars$mpg, by = list(cyl = mtcars$cyl), FUN = mean)
#>   cyl        x
#> 1   4 26.66364
#> 2   6 19.74286
#> 3   8 15.10000
aggregate(mtcars[c("mpg", "wt")], list(mtcars$gear), median)
#>   Group.1  mpg   wt
#> 1       3 15.5 3.73
#> 2       4 22.8 2.70
#> 3       5 19.7 2.77
aggregate(x = data.frame(v = 1:4), by = list(g = c("b", "a", "b", "a")), FUN = range)
#>   g v.1 v.2
#> 1 a   2   4
#> 2 b   1   3
