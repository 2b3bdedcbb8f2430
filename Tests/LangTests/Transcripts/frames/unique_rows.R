df <- data.frame(a = c(1, 1, 2), b = c("x", "x", "y"))
unique(df)
#>   a b
#> 1 1 x
#> 3 2 y
duplicated(df)
#> [1] FALSE  TRUE FALSE
anyDuplicated(df)
#> [1] 2
nrow(unique(iris))
#> [1] 149
