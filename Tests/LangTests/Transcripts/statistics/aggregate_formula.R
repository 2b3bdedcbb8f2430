aggregate(mpg ~ cyl, data = mtcars, FUN = mean)
#>   cyl      mpg
#> 1   4 26.66364
#> 2   6 19.74286
#> 3   8 15.10000
aggregate(cbind(mpg, hp) ~ cyl + am, data = mtcars, FUN = mean)
#>   cyl am      mpg        hp
#> 1   4  0 22.90000  84.66667
#> 2   6  0 19.12500 115.25000
#> 3   8  0 15.05000 194.16667
#> 4   4  1 28.07500  81.87500
#> 5   6  1 20.56667 131.66667
#> 6   8  1 15.40000 299.50000
aggregate(. ~ Species, data = iris, mean)
#>      Species Sepal.Length Sepal.Width Petal.Length Petal.Width
#> 1     setosa        5.006       3.428        1.462       0.246
#> 2 versicolor        5.936       2.770        4.260       1.326
#> 3  virginica        6.588       2.974        5.552       2.026
