str(lowess(cars))
#> List of 2
#>  $ x: num [1:50] 4 4 7 7 8 9 10 10 10 11 ...
#>  $ y: num [1:50] 4.97 4.97 13.12 13.12 15.86 ...
identical(lowess(cars), lowess(cars$speed, cars$dist))
#> [1] TRUE
lowess(cbind(1:5, c(2, 4, 6, 8, 11)))$y
#> [1]  2  4  6  8 11
lowess(c(1, 3, 2, 5, 4))$x
#> [1] 1 2 3 4 5
