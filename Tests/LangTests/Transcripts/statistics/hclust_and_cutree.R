m <- matrix(c(1, 1.1, 5, 5.2, 9, 1, 1.3, 5, 5.1, 9.2), 5)
h <- hclust(dist(m))
h$merge
#>      [,1] [,2]
#> [1,]   -3   -4
#> [2,]   -1   -2
#> [3,]   -5    1
#> [4,]    2    3
h$height
#> [1]  0.2236068  0.3162278  5.8000000 11.4560028
h$order
#> [1] 1 2 5 3 4
cutree(h, 2)
#> [1] 1 1 2 2 2
cutree(h, h = 1)
#> [1] 1 1 2 2 3
h
#>
#> Call:
#> hclust(d = dist(m))
#>
#> Cluster method   : complete 
#> Distance         : euclidean 
#> Number of objects: 5 
#>
