list(f = function(x) x + 1, m = matrix(1:4, 2), d = data.frame(x = 1:2), n = NULL, l = list())
#> $f
#> function (x) 
#> x + 1
#>
#> $m
#>      [,1] [,2]
#> [1,]    1    3
#> [2,]    2    4
#>
#> $d
#>   x
#> 1 1
#> 2 2
#>
#> $n
#> NULL
#>
#> $l
#> list()
#>
