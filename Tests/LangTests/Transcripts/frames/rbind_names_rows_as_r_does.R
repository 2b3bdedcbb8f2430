d <- data.frame(a = 1:3, row.names = c("x", "y", "z"))
rbind(d, list(9L))
#>   a
#> x 1
#> y 2
#> z 3
#> 1 9
rbind(d, data.frame(a = 8L))
#>   a
#> x 1
#> y 2
#> z 3
#> 1 8
e <- data.frame(a = 1:3)[2:3, , drop = FALSE]
rbind(e, data.frame(a = 8L))
#>   a
#> 2 2
#> 3 3
#> 1 8
rbind(e, list(7L))
#>   a
#> 2 2
#> 3 3
#> 1 7
rbind(data.frame(a = 1:2), list(9L))
#>   a
#> 1 1
#> 2 2
#> 3 9
rbind(data.frame(a = 1:2), first = data.frame(a = 5L))
#>       a
#> 1     1
#> 2     2
#> first 5
rbind(one = data.frame(a = 1:2), two = data.frame(a = 3:4))
#>       a
#> one.1 1
#> one.2 2
#> two.1 3
#> two.2 4
rbind(head(women, 2), head(women, 2))
#>   height weight
#> 1     58    115
#> 2     59    117
#> 3     58    115
#> 4     59    117
do.call(rbind, split(head(iris, 3), 1:3))
#>   Sepal.Length Sepal.Width Petal.Length Petal.Width Species
#> 1          5.1         3.5          1.4         0.2  setosa
#> 2          4.9         3.0          1.4         0.2  setosa
#> 3          4.7         3.2          1.3         0.2  setosa
