m <- matrix(c(1, 2, 4, 7, 11, 3, 1, 2, 9, 5), 5)
hclust(dist(m), "average")$height
#> [1] 2.236068 2.699173 5.656854 8.866284
hclust(dist(m), "single")$merge
#>      [,1] [,2]
#> [1,]   -1   -2
#> [2,]   -3    1
#> [3,]   -4   -5
#> [4,]    2    3
hclust(dist(m), "ward.D2")$height
#> [1]  2.236068  2.886751  5.656854 12.909944
