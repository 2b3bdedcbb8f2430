# Arrays of R beside those of the runtime, as metrics of many scripts have them.
library(mxnet)
x <- mx.nd.array(matrix(0:5, 2))
x == matrix(c(0, 1, 2, 9, 9, 5), 2)
#>      [,1] [,2] [,3]
#> [1,]    1    1    0
#> [2,]    1    0    1
x + matrix(1:6, 2)
#>      [,1] [,2] [,3]
#> [1,]    1    5    9
#> [2,]    3    7   11
matrix(1:6, 2) * x
#>      [,1] [,2] [,3]
#> [1,]    0    6   20
#> [2,]    2   12   30
mean(x == matrix(0:5, 2))
#> [1] 1
colSums(x)
#> [1] 1 5 9
rowMeans(x)
#> [1] 2 3
t(x)
#>      [,1] [,2]
#> [1,]    0    1
#> [2,]    2    3
#> [3,]    4    5
max.col(t(x))
#> [1] 2 2 2
nrow(x)
#> [1] 2
x[2, ]
#> [1] 1 3 5
all.equal(x, mx.nd.array(matrix(0:5, 2)))
#> [1] TRUE
all.equal(x, x + 1)
#> [1] "Mean relative difference: 0.4"
x + mx.nd.ones(c(3, 3))
#! Error in Ops.MXNDArray(x, mx.nd.ones(c(3, 3))) : 
#!   Error in operator _plus: Incompatible attr in node at 1-th input: expected [3,2], got [3,3]
#!   transcript.R:28:1 | x + mx.nd.ones(c(3, 3))
#!                     | ^^^^^^^^^^^^^^^^^^^^^^^  in R's order: (2, 3) and (3, 3)
#! Execution halted
