f <- function(p) (p[1] - 3)^2 + (p[2] + 1)^2
r <- optim(c(1, 1), f, method = "L-BFGS-B", lower = c(0, 0), upper = c(2, 2))
round(r$par, 5)
#> [1] 2 0
r$value
#> [1] 2
r$convergence
#> [1] 0
