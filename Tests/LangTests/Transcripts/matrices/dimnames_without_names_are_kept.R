attributes(matrix(1:4, 2, dimnames = list(NULL, NULL)))
#> $dim
#> [1] 2 2
#>
#> $dimnames
#> $dimnames[[1]]
#> NULL
#>
#> $dimnames[[2]]
#> NULL
#>
#>
x <- matrix(1:4, 2)
dimnames(x) <- list(NULL, NULL)
identical(matrix(1:4, 2), x)
#> [1] FALSE
attributes(matrix(1:4, 2, dimnames = list()))
#> $dim
#> [1] 2 2
#>
str(array(1:8, c(2, 2, 2), list(NULL, NULL, NULL)))
#>  int [1:2, 1:2, 1:2] 1 2 3 4 5 6 7 8
#>  - attr(*, "dimnames")=List of 3
#>   ..$ : NULL
#>   ..$ : NULL
#>   ..$ : NULL
x
#>      [,1] [,2]
#> [1,]    1    3
#> [2,]    2    4
