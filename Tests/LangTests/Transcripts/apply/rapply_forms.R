rapply(list(1, "a", list(2)), function(x) x * 10, classes = "numeric", how = "replace")
#> [[1]]
#> [1] 10
#>
#> [[2]]
#> [1] "a"
#>
#> [[3]]
#> [[3]][[1]]
#> [1] 20
#>
#>
rapply(list(1, 2, "a"), toupper, classes = "character", how = "unlist")
#> [1] "A"
rapply(list(a = 1, b = "x"), nchar, classes = "character", deflt = NA, how = "list")
#> $a
#> [1] NA
#>
#> $b
#> [1] 1
#>
