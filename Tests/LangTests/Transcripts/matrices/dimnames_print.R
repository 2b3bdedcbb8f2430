m <- matrix(1:4, 2, dimnames = list(c("a", "b"), c("x", "y")))
m
#>   x y
#> a 1 3
#> b 2 4
rownames(m)
#> [1] "a" "b"
colnames(m) <- c("first", "second")
m
#>   first second
#> a     1      3
#> b     2      4
dimnames(m)
#> [[1]]
#> [1] "a" "b"
#>
#> [[2]]
#> [1] "first"  "second"
#>
dimnames(m) <- NULL
m
#>      [,1] [,2]
#> [1,]    1    3
#> [2,]    2    4
m2 <- matrix(1:4, 2, dimnames = list(rows = c("a", "b"), cols = c("x", "y")))
m2
#>     cols
#> rows x y
#>    a 1 3
#>    b 2 4
t(m2)
#>     rows
#> cols a b
#>    x 1 2
#>    y 3 4
