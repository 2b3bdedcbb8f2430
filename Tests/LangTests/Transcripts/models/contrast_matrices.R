contr.treatment(3)
#>   2 3
#> 1 0 0
#> 2 1 0
#> 3 0 1
contr.sum(3)
#>   [,1] [,2]
#> 1    1    0
#> 2    0    1
#> 3   -1   -1
contr.helmert(3)
#>   [,1] [,2]
#> 1   -1   -1
#> 2    1   -1
#> 3    0    2
contr.treatment(c("lo", "hi"))
#>    hi
#> lo  0
#> hi  1
