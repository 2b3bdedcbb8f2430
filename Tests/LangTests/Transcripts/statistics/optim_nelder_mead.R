f <- function(p) 100 * (p[2] - p[1]^2)^2 + (1 - p[1])^2
r <- optim(c(-1.2, 1), f)
r
#> $par
#> [1] 1.000260 1.000506
#>
#> $value
#> [1] 8.825241e-08
#>
#> $counts
#> function gradient 
#>      195       NA 
#>
#> $convergence
#> [1] 0
#>
#> $message
#> NULL
#>
