library(caTools)
set.seed(101)
s <- sample.split(iris$Species, SplitRatio = 0.7)
table(s, iris$Species)
#>        
#> s       setosa versicolor virginica
#>   FALSE     15         15        15
#>   TRUE      35         35        35
head(s, 20)
#>  [1]  TRUE  TRUE FALSE  TRUE  TRUE  TRUE  TRUE  TRUE  TRUE  TRUE FALSE FALSE
#> [13] FALSE FALSE  TRUE  TRUE FALSE  TRUE  TRUE  TRUE
set.seed(1)
sample.split(c("a", "b", "a", "b", "a", "a", "b", "b", "a", "b"), 0.5)
#>  [1]  TRUE FALSE FALSE FALSE FALSE FALSE FALSE  TRUE  TRUE  TRUE
set.seed(2)
sample.split(1:10, 0.7)
#>  [1]  TRUE  TRUE  TRUE  TRUE FALSE FALSE  TRUE FALSE  TRUE  TRUE
set.seed(3)
sum(sample.split(mtcars$am, SplitRatio = 3/4))
#> [1] 24
set.seed(4)
sample.split(factor(c("x", "y", "x", "y", "z", "z")), 2/3)
#> [1] FALSE FALSE  TRUE  TRUE FALSE  TRUE
set.seed(5)
sample.split(rep(0:1, c(5, 15)), SplitRatio = 10)
#>  [1]  TRUE FALSE FALSE FALSE  TRUE FALSE  TRUE FALSE FALSE  TRUE  TRUE  TRUE
#> [13]  TRUE FALSE  TRUE  TRUE  TRUE FALSE FALSE FALSE
set.seed(6)
table(sample.split(c(TRUE, FALSE, TRUE, TRUE, FALSE, FALSE), 0.5))
#>
#> FALSE  TRUE 
#>     2     4 
runmean(1:10, 3)
#>  [1] 1.5 2.0 3.0 4.0 5.0 6.0 7.0 8.0 9.0 9.5
runmean(c(1, 4, 2, 8, 5), 3, endrule = "NA")
#> [1]       NA 2.333333 4.666667 5.000000       NA
runmean(1:6, 4)
#> [1] 2.0 2.5 3.5 4.5 5.0 5.5
runmin(c(3, 1, 2, 5, 4), 3)
#> [1] 1 1 1 2 4
runmax(c(3, 1, 2, 5, 4), 3)
#> [1] 3 3 5 5 5
runquantile(c(3, 1, 2, 5, 4), 3, 0.5)
#> [1] 2.0 2.0 2.0 4.0 4.5
runsd(c(3, 1, 2, 5, 4), 3)
#> [1] 1.4142136 1.0000000 2.0816660 1.5275252 0.7071068
runmad(c(3, 1, 2, 5, 4), 3)
#> [1] 1.4826 1.4826 1.4826 1.4826 0.7413
runmean(1:6, 3, endrule = "trim")
#> [1] 2 3 4 5
runmean(1:6, 3, endrule = "keep")
#> [1] 1 2 3 4 5 6
runmean(1:6, 3, endrule = "constant")
#> [1] 2 2 3 4 5 5
runmean(1:6, 3, align = "left")
#> [1] 2.0 3.0 4.0 5.0 5.5 6.0
runmean(1:6, 3, align = "right")
#> [1] 1.0 1.5 2.0 3.0 4.0 5.0
runmean(c(1, NA, 3, 4), 3)
#> [1] 1.0 2.0 3.5 3.5
runmax(1:5, 4, endrule = "NA")
#> [1] NA  4  5 NA NA
runmean(matrix(1:6, 3), 3)
#>      [,1] [,2]
#> [1,]  1.5  4.5
#> [2,]  2.0  5.0
#> [3,]  2.5  5.5
runquantile(1:5, 3, c(0.25, 0.75))
#>      [,1] [,2]
#> [1,] 1.25 1.75
#> [2,] 1.50 2.50
#> [3,] 2.50 3.50
#> [4,] 3.50 4.50
#> [5,] 4.25 4.75
trapz(1:10, (1:10)^2)
#> [1] 334.5
trapz(c(0, 1, 3), c(1, 2, 4))
#> [1] 7.5
colAUC(iris[, 1:2], iris$Species)
#>                          Sepal.Length Sepal.Width
#> setosa vs. versicolor          0.9326      0.9248
#> setosa vs. virginica           0.9846      0.8344
#> versicolor vs. virginica       0.7896      0.6636
colAUC(mtcars$mpg, mtcars$am)
#>              [,1]
#> 0 vs. 1 0.8299595
colAUC(c(1, 2, 3, 4), c(0, 1, 0, 1))
#>         [,1]
#> 0 vs. 1 0.75
combs(1:4, 2)
#>      [,1] [,2]
#> [1,]    1    2
#> [2,]    1    3
#> [3,]    1    4
#> [4,]    2    3
#> [5,]    2    4
#> [6,]    3    4
combs(c("a", "b", "c"), 2)
#>      [,1] [,2]
#> [1,] "a"  "b" 
#> [2,] "a"  "c" 
#> [3,] "b"  "c" 
cumsumexact(c(1, 2, 3))
#> [1] 1 3 6
sumexact(c(1e+20, 1, -1e+20))
#> [1] 1
base64encode(1:3)
#> [1] "AQAAAAIAAAADAAAA"
base64encode("abc")
#> [1] "YWJj"
base64decode("YWJj", "character")
#> [1] "abc"
base64decode("AQAAAAIAAAA=", "integer")
#> [1] 1 2
predict <- 1
