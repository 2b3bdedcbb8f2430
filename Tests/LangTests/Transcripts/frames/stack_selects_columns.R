d <- data.frame(a = 1:2, b = 3:4, c = 5:6)
stack(d, select = c(a, c))
#>   values ind
#> 1      1   a
#> 2      2   a
#> 3      5   c
#> 4      6   c
stack(d, select = -b)
#>   values ind
#> 1      1   a
#> 2      2   a
#> 3      5   c
#> 4      6   c
stack(list(x = 1:2, y = 3, z = numeric()), drop = TRUE)$ind
#> [1] x x y
#> Levels: x y
stack(list(x = 1:2, y = sum))
#>   values ind
#> 1      1   x
#> 2      2   x
#! Warning message:
#! In stack.default(list(x = 1:2, y = sum)) :
#!   non-vector elements will be ignored
