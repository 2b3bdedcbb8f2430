f <- function(p) 100 * (p[2] - p[1]^2)^2 + (1 - p[1])^2
g <- function(p) c(-400 * p[1] * (p[2] - p[1]^2) - 2 * (1 - p[1]), 200 * (p[2] - p[1]^2))
optim(c(-1.2, 1), f, g, method = "BFGS")
#> $par
#> [1] 1 1
#>
#> $value
#> [1] 9.594956e-18
#>
#> $counts
#> function gradient 
#>      110       43 
#>
#> $convergence
#> [1] 0
#>
#> $message
#> NULL
#>
r <- optim(c(-1.2, 1), f, NULL, method = "BFGS", hessian = TRUE)
r$counts
#> function gradient 
#>      118       38 
round(r$hessian, 2)
#>         [,1]    [,2]
#> [1,]  801.69 -399.92
#> [2,] -399.92  200.00
