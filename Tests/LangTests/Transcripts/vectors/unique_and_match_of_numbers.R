unique(c(1, NA, NaN, 0, -0, NA, NaN, 1))
#> [1]   1  NA NaN   0
match(c(1, 5, NA, 3), c(3, NA, 1))
#> [1]  3 NA  2  1
duplicated(c("a", "b", "a", NA, NA), fromLast = TRUE)
#> [1]  TRUE FALSE FALSE  TRUE FALSE
anyDuplicated(c(1:1000, 5L))
#> [1] 1001
match(c("a", "b", "c"), factor(c("c", "a")))
#> [1]  2 NA  1
unique(list(1, 2, 1, "a"))
#> [[1]]
#> [1] 1
#>
#> [[2]]
#> [1] 2
#>
#> [[3]]
#> [1] "a"
#>
rank(c(10, 20, 10, NA))
#> [1] 1.5 3.0 1.5 4.0
rank(c(b = 2, a = NA, c = 1), na.last = FALSE)
#> b a c 
#> 3 1 2 
rank(c(b = 2, a = NA, c = 1), na.last = NA)
#> b c 
#> 2 1 
rank(c(2, NA, 1), na.last = "keep")
#> [1]  2 NA  1
