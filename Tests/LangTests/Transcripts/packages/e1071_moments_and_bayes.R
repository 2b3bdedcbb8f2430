library(e1071)
x <- c(1, 2, 3, 4, 10)
skewness(x)
#> [1] 0.814587
skewness(x, type = 1)
#> [1] 1.13842
skewness(x, type = 2)
#> [1] 1.697056
kurtosis(x)
#> [1] -1.21568
kurtosis(x, type = 1)
#> [1] -0.212
kurtosis(x, type = 2)
#> [1] 3.152
skewness(c(1, NA, 3), na.rm = TRUE)
#> [1] 0
moment(x, order = 2)
#> [1] 26
moment(x, order = 3, center = TRUE)
#> [1] 36
moment(x, order = 2, absolute = TRUE, center = TRUE)
#> [1] 10
sigmoid(0.5)
#> [1] 0.6224593
dsigmoid(0.5)
#> [1] 0.2350037
d2sigmoid(0.5)
#> [1] -0.05755679
hamming.distance(c(1, 0, 1), c(1, 1, 1))
#> [1] 1
hamming.distance(rbind(c(1, 0), c(0, 0), c(1, 1)))
#>      [,1] [,2] [,3]
#> [1,]    0    1    1
#> [2,]    1    0    2
#> [3,]    1    2    0
rmvnorm <- 1
permutations(3)
#>      [,1] [,2] [,3]
#> [1,]    1    2    3
#> [2,]    2    1    3
#> [3,]    2    3    1
#> [4,]    1    3    2
#> [5,]    3    1    2
#> [6,]    3    2    1
bincombinations(2)
#>      [,1] [,2]
#> [1,]    0    0
#> [2,]    0    1
#> [3,]    1    0
#> [4,]    1    1
hanning.window(5)
#> [1] 0.0 0.5 1.0 0.5 0.0
hamming.window(5)
#> [1] 0.08 0.54 1.00 0.54 0.08
rectangle.window(3)
#> [1] 1 1 1
classAgreement(table(c(1, 1, 2, 2), c(1, 1, 2, 1)))
#> $diag
#> [1] 0.75
#>
#> $kappa
#> [1] 0.5
#>
#> $rand
#> [1] 0.5
#>
#> $crand
#> [1] 0
#>
countpattern(rbind(c(1, 0), c(1, 0), c(0, 1)))
#> 00 01 10 11 
#>  0  1  2  0 
rbridge <- 1
interpolate <- 1
impute(matrix(c(1, NA, 3, 4), 2))
#>      [,1] [,2]
#> [1,]    1    3
#> [2,]    1    4
allShortestPaths(matrix(c(0, 1, NA, NA, 0, 2, 3, NA, 0), 3))
#> $length
#>      [,1] [,2] [,3]
#> [1,]    0    5    3
#> [2,]    1    0    4
#> [3,]    3    2    0
#>
#> $middlePoints
#>      [,1] [,2] [,3]
#> [1,]    0    3    0
#> [2,]    0    0    1
#> [3,]    2    0    0
#>
m <- naiveBayes(Species ~ ., iris)
m
#>
#> Naive Bayes Classifier for Discrete Predictors
#>
#> Call:
#> naiveBayes.default(x = X, y = Y, laplace = laplace)
#>
#> A-priori probabilities:
#> Y
#>     setosa versicolor  virginica 
#>  0.3333333  0.3333333  0.3333333 
#>
#> Conditional probabilities:
#>             Sepal.Length
#> Y             [,1]      [,2]
#>   setosa     5.006 0.3524897
#>   versicolor 5.936 0.5161711
#>   virginica  6.588 0.6358796
#>
#>             Sepal.Width
#> Y             [,1]      [,2]
#>   setosa     3.428 0.3790644
#>   versicolor 2.770 0.3137983
#>   virginica  2.974 0.3224966
#>
#>             Petal.Length
#> Y             [,1]      [,2]
#>   setosa     1.462 0.1736640
#>   versicolor 4.260 0.4699110
#>   virginica  5.552 0.5518947
#>
#>             Petal.Width
#> Y             [,1]      [,2]
#>   setosa     0.246 0.1053856
#>   versicolor 1.326 0.1977527
#>   virginica  2.026 0.2746501
#>
table(predict(m, iris), iris$Species)
#>             
#>              setosa versicolor virginica
#>   setosa         50          0         0
#>   versicolor      0         47         3
#>   virginica       0          3        47
head(predict(m, iris, type = "raw"), 2)
#>      setosa   versicolor    virginica
#> [1,]      1 2.981309e-18 2.152373e-25
#> [2,]      1 3.169312e-17 6.938030e-25
naiveBayes(as.data.frame(Titanic)[, 1:3], as.data.frame(Titanic)$Survived)
#>
#> Naive Bayes Classifier for Discrete Predictors
#>
#> Call:
#> naiveBayes.default(x = as.data.frame(Titanic)[, 1:3], y = as.data.frame(Titanic)$Survived)
#>
#> A-priori probabilities:
#> as.data.frame(Titanic)$Survived
#>  No Yes 
#> 0.5 0.5 
#>
#> Conditional probabilities:
#>                                Class
#> as.data.frame(Titanic)$Survived  1st  2nd  3rd Crew
#>                             No  0.25 0.25 0.25 0.25
#>                             Yes 0.25 0.25 0.25 0.25
#>
#>                                Sex
#> as.data.frame(Titanic)$Survived Male Female
#>                             No   0.5    0.5
#>                             Yes  0.5    0.5
#>
#>                                Age
#> as.data.frame(Titanic)$Survived Child Adult
#>                             No    0.5   0.5
#>                             Yes   0.5   0.5
#>
m2 <- naiveBayes(Survived ~ ., data = Titanic)
m2
#>
#> Naive Bayes Classifier for Discrete Predictors
#>
#> Call:
#> naiveBayes.formula(formula = Survived ~ ., data = Titanic)
#>
#> A-priori probabilities:
#> Survived
#>       No      Yes 
#> 0.676965 0.323035 
#>
#> Conditional probabilities:
#>         Class
#> Survived        1st        2nd        3rd       Crew
#>      No  0.08187919 0.11208054 0.35436242 0.45167785
#>      Yes 0.28551336 0.16596343 0.25035162 0.29817159
#>
#>         Sex
#> Survived       Male     Female
#>      No  0.91543624 0.08456376
#>      Yes 0.51617440 0.48382560
#>
#>         Age
#> Survived      Child      Adult
#>      No  0.03489933 0.96510067
#>      Yes 0.08016878 0.91983122
#>
predict(m2, as.data.frame(Titanic)[1:3, 1:3])
#> [1] Yes No  No 
#> Levels: No Yes
naiveBayes(iris[, -5], iris[, 5], laplace = 1)$apriori
#> iris[, 5]
#>     setosa versicolor  virginica 
#>         50         50         50 
class(m)
#> [1] "naiveBayes"
predict(m, iris[c(1, 51, 101), ])
#> [1] setosa     versicolor virginica 
#> Levels: setosa versicolor virginica
m$levels
#> [1] "setosa"     "versicolor" "virginica" 
m$tables$Petal.Length
#>             Petal.Length
#> Y             [,1]      [,2]
#>   setosa     1.462 0.1736640
#>   versicolor 4.260 0.4699110
#>   virginica  5.552 0.5518947
