k <- kmeans(matrix(c(1, 1.1, 5, 5.2, 1, 1.3, 5, 5.1), 4), matrix(c(1, 5, 1, 5), 2))
k
#> K-means clustering with 2 clusters of sizes 2, 2
#>
#> Cluster means:
#>   [,1] [,2]
#> 1 1.05 1.15
#> 2 5.10 5.05
#>
#> Clustering vector:
#> [1] 1 1 2 2
#>
#> Within cluster sum of squares by cluster:
#> [1] 0.050 0.025
#>  (between_SS / total_SS =  99.8 %)
#>
#> Available components:
#>
#> [1] "cluster"      "centers"      "totss"        "withinss"     "tot.withinss"
#> [6] "betweenss"    "size"         "iter"         "ifault"      
