# Sums and means over some extents of an array, and extents it has not.
x <- array(1:24, 2:4)
colMeans(x, dims = 2)
#> [1]  3.5  9.5 15.5 21.5
rowSums(x, dims = 2)
#>      [,1] [,2] [,3]
#> [1,]   40   48   56
#> [2,]   44   52   60
for (d in c(0, 3, 4, -1)) print(try(colMeans(x, dims = d), silent = TRUE))
#> [1] "Error in colMeans(x, dims = d) : invalid 'dims'\n"
#> attr(,"class")
#> [1] "try-error"
#> attr(,"condition")
#> <simpleError in colMeans(x, dims = d): invalid 'dims'>
#> [1] "Error in colMeans(x, dims = d) : invalid 'dims'\n"
#> attr(,"class")
#> [1] "try-error"
#> attr(,"condition")
#> <simpleError in colMeans(x, dims = d): invalid 'dims'>
#> [1] "Error in colMeans(x, dims = d) : invalid 'dims'\n"
#> attr(,"class")
#> [1] "try-error"
#> attr(,"condition")
#> <simpleError in colMeans(x, dims = d): invalid 'dims'>
#> [1] "Error in colMeans(x, dims = d) : invalid 'dims'\n"
#> attr(,"class")
#> [1] "try-error"
#> attr(,"condition")
#> <simpleError in colMeans(x, dims = d): invalid 'dims'>
try(rowMeans(matrix(1:4, 2), dims = 2))
#! Error in rowMeans(matrix(1:4, 2), dims = 2) : invalid 'dims'
z <- array(1:6, 1:3, list("p", c("q", "r"), NULL))
colSums(z)
#>   [,1] [,2] [,3]
#> q    1    3    5
#> r    2    4    6
colSums(z, dims = 2)
#> [1]  3  7 11
rowSums(z, dims = 2)
#>   q  r
#> p 9 12
rowSums(array(numeric(), c(0, 3)))
#> numeric(0)
