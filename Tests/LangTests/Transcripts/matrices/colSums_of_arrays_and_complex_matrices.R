colSums(UCBAdmissions, dims = 1)
#>         Dept
#> Gender     A   B   C   D   E   F
#>   Male   825 560 325 417 191 373
#>   Female 108  25 593 375 393 341
rowSums(array(1:24, c(2, 3, 4), list(c("a", "b"), NULL, NULL)), dims = 2)
#>   [,1] [,2] [,3]
#> a   40   48   56
#> b   44   52   60
colMeans(matrix(1:4 + 1i, 2))
#> [1] 1.5+1i 3.5+1i
rowSums(matrix(c(1i, NA, 2, 3), 2), na.rm = TRUE)
#> [1] 2+1i 3+0i
tcrossprod(c(a = 1, b = 2))
#>      [,1] [,2]
#> [1,]    1    2
#> [2,]    2    4
crossprod(1:3, matrix(1:6, 3))
#>      [,1] [,2]
#> [1,]   14   32
tcrossprod(1:2, matrix(1:2, 2))
#>      [,1] [,2]
#> [1,]    1    2
#> [2,]    2    4
diag(c(1i, 2i))
#>      [,1] [,2]
#> [1,] 0+1i 0+0i
#> [2,] 0+0i 0+2i
