m <- matrix(c(0, 3, 1, 0, 4, 1), 3)
dist(m)
#>          1        2
#> 2 5.000000         
#> 3 1.414214 3.605551
dist(m, "manhattan", diag = TRUE)
#>   1 2 3
#> 1 0    
#> 2 7 0  
#> 3 2 5 0
round(as.matrix(dist(m, "maximum")), 3)
#>   1 2 3
#> 1 0 4 1
#> 2 4 0 3
#> 3 1 3 0
