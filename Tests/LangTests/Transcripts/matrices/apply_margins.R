m <- matrix(1:6, 2)
apply(m, 1, sum)
#> [1]  9 12
apply(m, 2, function(x) x * 2)
#>      [,1] [,2] [,3]
#> [1,]    2    6   10
#> [2,]    4    8   12
apply(m, c(1, 2), function(x) x + 0.5)
#>      [,1] [,2] [,3]
#> [1,]  1.5  3.5  5.5
#> [2,]  2.5  4.5  6.5
apply(m, 1, range)
#>      [,1] [,2]
#> [1,]    1    2
#> [2,]    5    6
apply(m, 1, paste, collapse = "-")
#> [1] "1-3-5" "2-4-6"
rowSums(m)
#> [1]  9 12
colMeans(m)
#> [1] 1.5 3.5 5.5
apply(matrix(1:4, 2, dimnames = list(c("a", "b"), NULL)), 1, sum)
#> a b 
#> 4 6 
