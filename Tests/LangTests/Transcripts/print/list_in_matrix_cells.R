l <- list(1, "a", 1:3, list(2))
dim(l) <- c(2, 2)
l
#>      [,1] [,2]     
#> [1,] 1    integer,3
#> [2,] "a"  list,1   
