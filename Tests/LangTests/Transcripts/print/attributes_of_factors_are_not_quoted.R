na.omit(factor(c("a", NA, "b")))
#> [1] a b
#> attr(,"na.action")
#> [1] 2
#> attr(,"class")
#> [1] omit
#> Levels: a b
na.omit(c("a", NA))
#> [1] "a"
#> attr(,"na.action")
#> [1] 2
#> attr(,"class")
#> [1] "omit"
try(na.fail(c(1, NA)))
#! Error in na.fail.default(c(1, NA)) : missing values in object
