vapply(list(1:3, 4:6), sum, numeric(1))
#> [1]  6 15
vapply(c("a", "bb"), nchar, 1L)
#>  a bb 
#>  1  2 
vapply(1:2, function(i) c(x = i, y = i^2), c(x = 0, y = 0))
#>   [,1] [,2]
#> x    1    2
#> y    1    4
vapply(list(), length, 1L)
#> integer(0)
vapply(1:2, function(i) "a", numeric(1))
#! Error in vapply(1:2, function(i) "a", numeric(1)) : 
#!   values must be type 'double',
#!  but FUN(X[[1]]) result is type 'character'
#! Execution halted
