library(nnet)
d <- iris[c(1:30, 60:85), ]
fit <- multinom(Species ~ Sepal.Length, d, trace = FALSE, maxit = 30)
#! Warning message:
#! In multinom(Species ~ Sepal.Length, d, trace = FALSE, maxit = 30) :
#!   group ‘virginica’ is empty
fit$lev
#> [1] "setosa"     "versicolor"
round(fit$deviance, 3)
#> [1] 34.553
three <- multinom(Species ~ Sepal.Length + Petal.Width, iris, weights = rep(1:2, 75), subset = Sepal.Width < 3.4, trace = FALSE, maxit = 15)
dim(three$weights)
#> [1] 113   1
dimnames(confint(three))
#> [[1]]
#> [1] "(Intercept)"  "Sepal.Length" "Petal.Width" 
#>
#> [[2]]
#> [1] "2.5 %"  "97.5 %"
#>
#> [[3]]
#> [1] "versicolor" "virginica" 
#>
names(three)
#>  [1] "n"             "nunits"        "nconn"         "conn"         
#>  [5] "nsunits"       "decay"         "entropy"       "softmax"      
#>  [9] "censored"      "value"         "wts"           "convergence"  
#> [13] "fitted.values" "residuals"     "lev"           "call"         
#> [17] "terms"         "weights"       "deviance"      "rank"         
#> [21] "lab"           "coefnames"     "vcoefnames"    "xlevels"      
#> [25] "edf"           "AIC"          
colnames(coef(multinom(Species ~ 1, iris, trace = FALSE)))
#> [1] "(Intercept)"
set.seed(1)
net <- nnet(Species ~ Sepal.Length + Petal.Width, d, size = 2, trace = FALSE, maxit = 5)
#! Warning message:
#! In nnet.formula(Species ~ Sepal.Length + Petal.Width, d, size = 2,  :
#!   group ‘virginica’ is empty
net$conn
#>  [1] 0 1 2 0 1 2 0 3 4 0 3 4
net$nconn
#> [1]  0  0  0  0  3  6  9 12
net$coefnames
#> [1] "Sepal.Length" "Petal.Width" 
names(net)
#>  [1] "n"             "nunits"        "nconn"         "conn"         
#>  [5] "nsunits"       "decay"         "entropy"       "softmax"      
#>  [9] "censored"      "value"         "wts"           "convergence"  
#> [13] "fitted.values" "residuals"     "lev"           "call"         
#> [17] "terms"         "coefnames"     "xlevels"      
nnet(as.matrix(iris[1:4]), class.ind(iris$Species), size = 0, skip = TRUE, softmax = TRUE, rang = 0, trace = FALSE, maxit = 2)$conn
#>  [1] 0 1 2 3 4 0 1 2 3 4 0 1 2 3 4
tryCatch(nnet(cbind(c(1, NA)), 1:2, size = 1), error = print)
#> <simpleError in nnet.default(cbind(c(1, NA)), 1:2, size = 1): missing values in 'x'>
