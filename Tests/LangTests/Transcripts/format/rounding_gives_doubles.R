typeof(round(5L))
#> [1] "double"
typeof(round(1:3, -1))
#> [1] "double"
typeof(signif(5L, 3))
#> [1] "double"
typeof(ceiling(5L))
#> [1] "double"
typeof(floor(TRUE))
#> [1] "double"
typeof(trunc(5L))
#> [1] "double"
str(round(c(a = 1L)))
#>  Named num 1
#>  - attr(*, "names")= chr "a"
signif(123456L, 2)
#> [1] 120000
