unique(c(1, 2, 2, 3, 1))
#> [1] 1 2 3
duplicated(c("a", "b", "a"))
#> [1] FALSE FALSE  TRUE
unique(list(1, 1, 2))
#> [[1]]
#> [1] 1
#>
#> [[2]]
#> [1] 2
#>
anyDuplicated(c(1, 2, 1))
#> [1] 3
unique(c(NA, 1, NA))
#> [1] NA  1
rev(unique(rev(c(1, 2, 1))))
#> [1] 2 1
duplicated(c(1, 2, 1), fromLast = TRUE)
#> [1]  TRUE FALSE FALSE
