which(c(FALSE, TRUE, TRUE))
#> [1] 2 3
which(c(a = TRUE, b = FALSE, c = TRUE))
#> a c 
#> 1 3 
which.max(c(1, 5, 2))
#> [1] 2
which.min(c(a = 3, b = 1))
#> b 
#> 2 
which(matrix(c(TRUE, FALSE, TRUE, TRUE), 2), arr.ind = TRUE)
#>      row col
#> [1,]   1   1
#> [2,]   1   2
#> [3,]   2   2
which(c(NA, TRUE))
#> [1] 2
which.max(numeric(0))
#> integer(0)
