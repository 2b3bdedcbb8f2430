do.call(rbind, list(1:2, 3:4))
#>      [,1] [,2]
#> [1,]    1    2
#> [2,]    3    4
do.call("sum", list(1, 2, 3))
#> [1] 6
do.call(paste, list("a", "b", sep = "-"))
#> [1] "a-b"
do.call(cbind, list(a = 1:2, b = 3:4))
#>      a b
#> [1,] 1 3
#> [2,] 2 4
