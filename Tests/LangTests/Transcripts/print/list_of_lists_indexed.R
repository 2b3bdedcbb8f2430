x <- list(1, "a", TRUE)
x[2]
#> [[1]]
#> [1] "a"
#>
x[[2]]
#> [1] "a"
x[c(1, 3)]
#> [[1]]
#> [1] 1
#>
#> [[2]]
#> [1] TRUE
#>
str(x)
#> List of 3
#>  $ : num 1
#>  $ : chr "a"
#>  $ : logi TRUE
x[["q"]]
#> NULL
length(list(NULL))
#> [1] 1
list(NULL)
#> [[1]]
#> NULL
#>
