set.seed(42)
k <- kmeans(iris[, 1:4], 3)
table(iris$Species, k$cluster)
#>             
#>               1  2  3
#>   setosa     50  0  0
#>   versicolor  0 48  2
#>   virginica   0 14 36
k$size
#> [1] 50 62 38
