library(class)
train <- c(1:25, 51:75, 101:125)
set.seed(3)
k <- knn(iris[train, 1:4], iris[-train, 1:4], iris$Species[train], k = 3, prob = TRUE)
table(k, iris$Species[-train])
#>             
#> k            setosa versicolor virginica
#>   setosa         25          0         0
#>   versicolor      0         23         3
#>   virginica       0          2        22
attr(k, "prob")[26:30]
#> [1] 1.0000000 1.0000000 0.6666667 1.0000000 1.0000000
knn1(iris[train, 1:4], iris[-train, 1:4], iris$Species[train])[1:3]
#> [1] setosa setosa setosa
#> Levels: setosa versicolor virginica
try(knn(iris[train, 1:4], iris[-train, 1:3], iris$Species[train]))
#! Error in knn(iris[train, 1:4], iris[-train, 1:3], iris$Species[train]) : 
#!   dims of 'test' and 'train' differ
knn(iris[train, 1:4], iris[-train, 1:4], iris$Species)
#! Error in knn(iris[train, 1:4], iris[-train, 1:4], iris$Species) : 
#!   'train' and 'class' have different lengths
#! Execution halted
