Filter(function(x) x > 1, c(1, 2, 3))
#> [1] 2 3
Filter(Negate(is.null), list(1, NULL, 2))
#> [[1]]
#> [1] 1
#>
#> [[2]]
#> [1] 2
#>
Reduce(`+`, 1:5)
#> [1] 15
Reduce(`+`, 1:5, accumulate = TRUE)
#> [1]  1  3  6 10 15
Reduce(function(a, b) paste0(a, b), c("a", "b", "c"), accumulate = TRUE)
#> [1] "a"   "ab"  "abc"
Reduce(`+`, list(), 0)
#> [1] 0
Reduce(function(a, b) a - b, 1:4, right = TRUE)
#> [1] -2
Find(function(x) x > 1, 1:3)
#> [1] 2
Position(function(x) x > 1, 1:3)
#> [1] 2
Map(`+`, c(a = 1, b = 2), 3)
#> $a
#> [1] 4
#>
#> $b
#> [1] 5
#>
