m <- matrix(1:6, 2)
m[1, ]
#> [1] 1 3 5
m[, 2]
#> [1] 3 4
m[2L, ]
#> [1] 2 4 6
m[1.9, ]
#> [1] 1 3 5
try(m[3, ])
#! Error in m[3, ] : subscript out of bounds
try(m[, 4])
#! Error in m[, 4] : subscript out of bounds
m[-1, ]
#> [1] 2 4 6
m[0, ]
#>      [,1] [,2] [,3]
m[NA, ]
#>      [,1] [,2] [,3]
#> [1,]   NA   NA   NA
#> [2,]   NA   NA   NA
n <- matrix(c("a", "b", "c"), 1)
n[1, ]
#> [1] "a" "b" "c"
n[, 1]
#> [1] "a"
k <- matrix(1:4, 2, dimnames = list(c("a", "b"), NULL))
k[, 1]
#> a b 
#> 1 2 
k["a", ]
#> [1] 1 3
s <- matrix(7)
s[1, ]
#> [1] 7
