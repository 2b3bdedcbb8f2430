x <- 1:3
length(x) <- 5
x
#> [1]  1  2  3 NA NA
length(x) <- 2
x
#> [1] 1 2
l <- list(1)
length(l) <- 2
l
#> [[1]]
#> [1] 1
#>
#> [[2]]
#> NULL
#>
