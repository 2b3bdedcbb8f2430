library(nnet)
set.seed(2)
fit <- nnet(Species ~ ., data = iris, size = 2, decay = 5e-4, maxit = 30)
#> # weights:  19
#> initial  value 171.881893 
#> iter  10 value 70.206047
#> iter  20 value 69.462511
#> iter  30 value 69.067281
#> final  value 69.067281 
#> stopped after 30 iterations
fit
#> a 4-2-3 network with 19 weights
#> inputs: Sepal.Length Sepal.Width Petal.Length Petal.Width 
#> output(s): Species 
#> options were - softmax modelling  decay=5e-04
table(predict(fit, iris, type = "class"), iris$Species)
#>             
#>              setosa versicolor virginica
#>   setosa         50          0         0
#>   versicolor      0          3         0
#>   virginica       0         47        50
m <- multinom(am ~ wt, mtcars)
#> # weights:  3 (2 variable)
#> initial  value 22.180710 
#> iter  10 value 9.588358
#> final  value 9.588042 
#> converged
m
#> Call:
#> multinom(formula = am ~ wt, data = mtcars)
#>
#> Coefficients:
#> (Intercept)          wt 
#>    12.03877    -4.02346 
#>
#> Residual Deviance: 19.17608 
#> AIC: 23.17608 
summary(m)
#> Call:
#> multinom(formula = am ~ wt, data = mtcars)
#>
#> Coefficients:
#>               Values Std. Err.
#> (Intercept) 12.03877  4.509407
#> wt          -4.02346  1.436321
#>
#> Residual Deviance: 19.17608 
#> AIC: 23.17608 
predict(m, mtcars[1:3, ])
#> [1] 1 1 1
#> Levels: 0 1
class.ind(c("a", "b", "a"))
#>      a b
#> [1,] 1 0
#> [2,] 0 1
#> [3,] 1 0
nnet(as.matrix(iris[, 1:4]), class.ind(iris$Species), size = 1000)
#! Error in nnet.default(as.matrix(iris[, 1:4]), class.ind(iris$Species),  : 
#!   too many (8003) weights
#! Calls: nnet -> nnet.default
#! Execution halted
