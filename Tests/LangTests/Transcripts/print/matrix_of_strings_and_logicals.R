matrix(c("a", "bb", NA, "d"), 2)
#>      [,1] [,2]
#> [1,] "a"  NA  
#> [2,] "bb" "d" 
matrix(c(TRUE, FALSE, NA, TRUE), 2)
#>       [,1] [,2]
#> [1,]  TRUE   NA
#> [2,] FALSE TRUE
matrix(list(1, "a", TRUE, NULL), 2)
#>      [,1] [,2]
#> [1,] 1    TRUE
#> [2,] "a"  NULL
matrix(numeric(0), 0, 3)
#>      [,1] [,2] [,3]
