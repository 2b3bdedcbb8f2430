cats <- data.frame(a = 1:3)
age <- c(2, 3, 5)
cbind(cats, age)
#>   a age
#> 1 1   2
#> 2 2   3
#> 3 3   5
cbind(cats, cats, age * 2)
#>   a a age * 2
#> 1 1 1       4
#> 2 2 2       6
#> 3 3 3      10
bind <- function(...) cbind(...)
bind(cats, age, z = 1)
#>   a age z
#> 1 1   2 1
#> 2 2   3 1
#> 3 3   5 1
do.call(cbind, list(cats, c(2, 3, 5)))
#>   a c(2, 3, 5)
#> 1 1          2
#> 2 2          3
#> 3 3          5
cbind.mine <- function(...) vapply(as.list(substitute(list(...)))[-1], deparse, "")
x <- structure(1, class = "mine")
cbind(x, 1 + 2)
#> [1] "x"     "1 + 2"
try(cbind(cats, 1:2))
#! Error in data.frame(..., check.names = FALSE) : 
#!   arguments imply differing number of rows: 3, 2
rbind(data.frame(a = 1, b = 2), 1:3)
#>   a b
#> 1 1 2
#> 2 1 2
#! Warning message:
#! In rbind(deparse.level, ...) :
#!   number of columns of result, 2, is not a multiple of vector length 3 of arg 2
