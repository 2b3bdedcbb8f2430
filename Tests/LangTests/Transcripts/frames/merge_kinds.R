a <- data.frame(k = c(1, 2, 3), a = c("x", "y", "z"))
b <- data.frame(k = c(2, 3, 4), b = c(TRUE, FALSE, NA))
merge(a, b)
#>   k a     b
#> 1 2 y  TRUE
#> 2 3 z FALSE
merge(a, b, all = TRUE)
#>   k    a     b
#> 1 1    x    NA
#> 2 2    y  TRUE
#> 3 3    z FALSE
#> 4 4 <NA>    NA
merge(a, b, all.x = TRUE)
#>   k a     b
#> 1 1 x    NA
#> 2 2 y  TRUE
#> 3 3 z FALSE
merge(a, b, by = NULL)[1:2, ]
#>   k.x a k.y    b
#> 1   1 x   2 TRUE
#> 2   2 y   2 TRUE
