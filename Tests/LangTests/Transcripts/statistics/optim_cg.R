f <- function(p) (p[1] - 3)^2 + 2 * (p[2] + 1)^2
r <- optim(c(a = 0, b = 0), f, method = "CG")
round(r$par, 4)
#>  a  b 
#>  3 -1 
r$convergence
#> [1] 0
