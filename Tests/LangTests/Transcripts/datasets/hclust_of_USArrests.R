h <- hclust(dist(USArrests), "average")
table(cutree(h, 4))
#>
#>  1  2  3  4 
#> 14 14 20  2 
round(tail(h$height, 3), 3)
#> [1]  77.605  89.232 152.314
