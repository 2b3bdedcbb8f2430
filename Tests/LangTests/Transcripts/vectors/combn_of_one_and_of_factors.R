combn(c(5, 6, 7), 1)
#>      [,1] [,2] [,3]
#> [1,]    5    6    7
combn(4, 0)
#>      [,1]
combn(factor(c("a", "b", "c")), 2)
#>      [,1] [,2] [,3]
#> [1,] a    a    b   
#> [2,] b    c    c   
#> Levels: a b c
combn(4, 1, function(x) x^2)
#> [1]  1  4  9 16
