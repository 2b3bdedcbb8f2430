list(NULL)
#> [[1]]
#> NULL
#>
length(list(NULL))
#> [1] 1
c(list(), NULL)
#> list()
is.null(list())
#> [1] FALSE
list(a = NULL)
#> $a
#> NULL
#>
l <- list(1, 2); l[[1]] <- NULL; length(l)
#> [1] 1
