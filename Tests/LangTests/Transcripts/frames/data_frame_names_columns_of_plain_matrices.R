data.frame(x = 1:2, y = matrix(1:4, 2))
#>   x y.1 y.2
#> 1 1   1   3
#> 2 2   2   4
data.frame(x = 1, m = matrix(1:2, 1, dimnames = list(NULL, c("p", "q"))))
#>   x m.p m.q
#> 1 1   1   2
cbind(data.frame(i = 1:2), X = rbind(a = 1, b = 1:3))
#>   i X.1 X.2 X.3
#> a 1   1   1   1
#> b 2   1   2   3
data.frame(matrix(1:4, 2))
#>   X1 X2
#> 1  1  3
#> 2  2  4
d <- data.frame(a = 1:2, b = c("x", "y"))
none <- vapply(d, is.logical, NA)
d[none] <- lapply(d[none], factor)
d
#>   a b
#> 1 1 x
#> 2 2 y
