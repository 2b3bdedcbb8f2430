x <- matrix(1:4, 2)
try(matrix(1:4, nrows = x))
#! Error in matrix(1:4, nrows = x) : unused argument (nrows = x)
try(basename("a", x + 1))
#! Error in basename("a", x + 1) : unused argument (x + 1)
try(toupper("a", x, y = 2))
#! Error in toupper("a", x, y = 2) : unused arguments (x, y = 2)
rep("abc", 2, 3)
#> [1] "abc" "abc" "abc"
try(ts(NULL))
#! Error in ts(NULL) : 'ts' object must have one or more observations
median(c(a = 1, b = NA))
#> [1] NA
lengths(matrix(list(1, 2:3), 1))
#>      [,1] [,2]
#> [1,]    1    2
quantile(TRUE)
#>   0%  25%  50%  75% 100% 
#>    1    1    1    1    1 
as.complex("a")
#> [1] NA
#! Warning message:
#! NAs introduced by coercion 
set.seed(1)
jitter(matrix(c(2, 1, 1, 3), 2))
#>           [,1]     [,2]
#> [1,] 1.9062035 1.029141
#> [2,] 0.9488496 3.163283
