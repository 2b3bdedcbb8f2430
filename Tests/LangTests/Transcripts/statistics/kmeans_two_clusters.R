set.seed(1)
m <- matrix(c(1, 1.1, 5, 5.2, 1, 1.3, 5, 5.1), 4)
k <- kmeans(m, 2)
sort(k$size)
#> [1] 2 2
k$tot.withinss
#> [1] 0.075
k$betweenss
#> [1] 31.6125
