f <- function(x, ...) match.call(expand.dots = FALSE)$...
f(1, a + b, k = 3)
#> [[1]]
#> a + b
#>
#> $k
#> [1] 3
#>
sapply(f(1, a + b, 2 * 3), deparse)
#> [1] "a + b" "2 * 3"
length(f(1, 2, 3))
#> [1] 2
g <- function(x, ...) names(match.call(expand.dots = FALSE))
g(1, 2)
#> [1] ""    "x"   "..."
g(1)
#> [1] ""  "x"
