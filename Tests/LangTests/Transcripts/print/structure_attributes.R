structure(1:3, myattr = "x")
#> [1] 1 2 3
#> attr(,"myattr")
#> [1] "x"
structure(list(a = 1), class = "zzz")
#> $a
#> [1] 1
#>
#> attr(,"class")
#> [1] "zzz"
structure(1:4, dim = c(2, 2), note = "n")
#>      [,1] [,2]
#> [1,]    1    3
#> [2,]    2    4
#> attr(,"note")
#> [1] "n"
