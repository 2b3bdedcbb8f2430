m <- rbind(c(1, 2), c(3, 4), c(1, 2))
unique(m)
#>      [,1] [,2]
#> [1,]    1    2
#> [2,]    3    4
duplicated(m)
#> [1] FALSE FALSE  TRUE
unique(t(m), MARGIN = 2)
#>      [,1] [,2]
#> [1,]    1    3
#> [2,]    2    4
