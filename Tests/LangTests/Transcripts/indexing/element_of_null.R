x <- NULL
x[["k"]] <- 5
x
#> $k
#> [1] 5
#>
x <- NULL
x[[2]] <- "b"
str(x)
#> List of 2
#>  $ : NULL
#>  $ : chr "b"
m <- matrix(1:4, 2, dimnames = list(NULL, c("a", "b")))
m[1, 2]
#> b 
#> 3 
matrix(1:4, 2, dimnames = list(c("r", "s"), c("a", "b")))[1, 2]
#> [1] 3
array(1:8, c(2, 2, 2), dimnames = list(NULL, c("p", "q"), NULL))[1, 2, 1]
#> q 
#> 3 
f <- function(x) as.integer(x)
f(3e9)
#> [1] NA
#! Warning message:
#! In f(3e+09) : NAs introduced by coercion to integer range
switch("EXPR", EXPR = "by name", "default")
#> [1] "by name"
