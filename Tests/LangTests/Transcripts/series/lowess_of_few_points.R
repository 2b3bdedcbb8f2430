# Smooth lines through one or two points, and through none.
lowess(3, 4)
#> $x
#> [1] 3
#>
#> $y
#> [1] 4
#>
lowess(c(1, 2), c(5, 6))
#> $x
#> [1] 1 2
#>
#> $y
#> [1] 5 6
#>
lowess(c(2, 2, 2), c(5, 6, 9))
#> $x
#> [1] 2 2 2
#>
#> $y
#> [1] 6.601334 6.601334 6.601334
#>
try(lowess(1:3, f = 0))
#! Error in lowess(1:3, f = 0) : 'f' must be finite and > 0
try(lowess(1:3, iter = -1))
#! Error in lowess(1:3, iter = -1) : 'iter' must be finite and >= 0
