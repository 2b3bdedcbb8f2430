library(MASS)
fit <- lda(Species ~ ., iris)
fit
#> Call:
#> lda(Species ~ ., data = iris)
#>
#> Prior probabilities of groups:
#>     setosa versicolor  virginica 
#>  0.3333333  0.3333333  0.3333333 
#>
#> Group means:
#>            Sepal.Length Sepal.Width Petal.Length Petal.Width
#> setosa            5.006       3.428        1.462       0.246
#> versicolor        5.936       2.770        4.260       1.326
#> virginica         6.588       2.974        5.552       2.026
#>
#> Coefficients of linear discriminants:
#>                     LD1         LD2
#> Sepal.Length  0.8293776 -0.02410215
#> Sepal.Width   1.5344731 -2.16452123
#> Petal.Length -2.2012117  0.93192121
#> Petal.Width  -2.8104603 -2.83918785
#>
#> Proportion of trace:
#>    LD1    LD2 
#> 0.9912 0.0088 
table(predict(fit)$class, iris$Species)
#>             
#>              setosa versicolor virginica
#>   setosa         50          0         0
#>   versicolor      0         48         1
#>   virginica       0          2        49
round(head(predict(fit, iris[51:53, ])$posterior), 4)
#>    setosa versicolor virginica
#> 51      0     0.9999    0.0001
#> 52      0     0.9993    0.0007
#> 53      0     0.9958    0.0042
table(lda(Species ~ ., iris, CV = TRUE)$class, iris$Species)
#>             
#>              setosa versicolor virginica
#>   setosa         50          0         0
#>   versicolor      0         48         1
#>   virginica       0          2        49
q <- qda(iris[, 1:2], iris$Species)
q$means
#>            Sepal.Length Sepal.Width
#> setosa            5.006       3.428
#> versicolor        5.936       2.770
#> virginica         6.588       2.974
predict(q, iris[c(1, 60, 140), 1:2])$class
#> [1] setosa     versicolor virginica 
#> Levels: setosa versicolor virginica
try(lda(iris[, 1:4], rep(1, 150), prior = c(1, 1)))
#! Error in lda.default(x, grouping, ...) : invalid 'prior'
try(lda(cbind(1, rnorm(10)), rep(1:2, 5)))
#! Error in lda.default(x, grouping, ...) : 
#!   variable 1 appears to be constant within groups
