f <- function(x, a) (x - a)^2
optimize(f, c(0, 1), a = 1/3)
#> $minimum
#> [1] 0.3333333
#>
#> $objective
#> [1] 0
#>
optimize(function(x) x * (1 - x), c(0, 1), maximum = TRUE)
#> $maximum
#> [1] 0.5
#>
#> $objective
#> [1] 0.25
#>
