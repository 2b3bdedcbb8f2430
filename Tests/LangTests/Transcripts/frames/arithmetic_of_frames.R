# Operators, mathematical functions and summaries of data frames.
d <- data.frame(a = c(1, -2), b = c(3.5, 4))
r <- data.frame(a = 1:2, b = 3:4, row.names = c("u", "v"))
d * 2
#>    a b
#> 1  2 7
#> 2 -4 8
2 - d
#>   a    b
#> 1 1 -1.5
#> 2 4 -2.0
-d
#>    a    b
#> 1 -1 -3.5
#> 2  2 -4.0
d + r
#>   a   b
#> 1 2 6.5
#> 2 0 8.0
r + r
#>   a b
#> u 2 6
#> v 4 8
d / c(1, 2)
#>    a   b
#> 1  1 3.5
#> 2 -1 2.0
d + 1:3
#>   a   b
#> 1 2 6.5
#> 2 0 5.0
d * list(10, 100)
#>     a   b
#> 1  10 350
#> 2 -20 400
d %% 2
#>   a   b
#> 1 1 1.5
#> 2 0 0.0
d > 1
#>          a    b
#> [1,] FALSE TRUE
#> [2,] FALSE TRUE
r > 1
#>       a    b
#> u FALSE TRUE
#> v  TRUE TRUE
!d
#>          a     b
#> [1,] FALSE FALSE
#> [2,] FALSE FALSE
d == r
#>          a     b
#> [1,]  TRUE FALSE
#> [2,] FALSE  TRUE
d[d > 1]
#> [1] 3.5 4.0
d[d < 0] <- 0
d
#>   a   b
#> 1 1 3.5
#> 2 0 4.0
abs(-d)
#>   a   b
#> 1 1 3.5
#> 2 0 4.0
round(d / 3, 2)
#>      a    b
#> 1 0.33 1.17
#> 2 0.00 1.33
sqrt(d)
#>   a        b
#> 1 1 1.870829
#> 2 0 2.000000
cumsum(r)
#>   a b
#> u 1 3
#> v 3 7
sum(d)
#> [1] 8.5
range(d)
#> [1] 0 4
max(d, 10)
#> [1] 10
any(d > 3)
#> [1] TRUE
try(d + data.frame(a = 1:3, b = 1:3))
#! Error in Ops.data.frame(d, data.frame(a = 1:3, b = 1:3)) : 
#!   ‘+’ only defined for equally-sized data frames
e <- data.frame(x = 1:2, y = c("p", "q"))
try(exp(e))
#! Error in Math.data.frame(e) : 
#!   non-numeric-alike variable(s) in data frame: y
try(min(e))
#! Error in FUN(X[[i]], ...) : 
#!   only defined on a data frame with all numeric-alike variables
e == "p"
#>          x     y
#> [1,] FALSE  TRUE
#> [2,] FALSE FALSE
iris[1:2, 1:4] * 10
#>   Sepal.Length Sepal.Width Petal.Length Petal.Width
#> 1           51          35           14           2
#> 2           49          30           14           2
b <- rbind(d, d)
b[, 1:2] <- b[, 1:2] * 256 / 224 - 0.5
b
#>            a        b
#> 1  0.6428571 3.500000
#> 2 -0.5000000 4.071429
#> 3  0.6428571 3.500000
#> 4 -0.5000000 4.071429
Reduce(`+`, list(d, d, d))
#>   a    b
#> 1 3 10.5
#> 2 0 12.0
