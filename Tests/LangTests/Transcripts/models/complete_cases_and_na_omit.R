d <- data.frame(a = c(1, NA, 3), b = c("x", "y", NA))
complete.cases(d)
#> [1]  TRUE FALSE FALSE
na.omit(d)
#>   a b
#> 1 1 x
na.omit(c(1, NA, 2))
#> [1] 1 2
#> attr(,"na.action")
#> [1] 2
#> attr(,"class")
#> [1] "omit"
