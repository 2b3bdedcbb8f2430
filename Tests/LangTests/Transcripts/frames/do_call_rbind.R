do.call(rbind, lapply(1:3, function(i) data.frame(i = i, sq = i^2)))
#>   i sq
#> 1 1  1
#> 2 2  4
#> 3 3  9
Reduce(rbind, list(1:2, 3:4, 5:6))
#>      [,1] [,2]
#> init    1    2
#>         3    4
#>         5    6
