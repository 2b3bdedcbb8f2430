f <- function(p) 100 * (p[2] - p[1]^2)^2 + (1 - p[1])^2
g <- function(p) c(-400 * p[1] * (p[2] - p[1]^2) - 2 * (1 - p[1]), 200 * (p[2] - p[1]^2))
optim(c(-1.2, 1), f, g, method = "BFGS", control = list(trace = 1, REPORT = 10))$counts
#> initial  value 24.200000 
#> iter  10 value 1.367383
#> iter  20 value 0.134560
#> iter  30 value 0.001978
#> iter  40 value 0.000000
#> final  value 0.000000 
#> converged
#> function gradient 
#>      110       43 
r <- optim(c(-1.2, 1), f, g, method = "BFGS", control = list(trace = 1, maxit = 12))
#> initial  value 24.200000 
#> iter  10 value 1.367383
#> final  value 0.916803 
#> stopped after 12 iterations
round(optim(c(1, 3), function(p) sum((p - c(2, 30))^4), method = "BFGS", control = list(parscale = c(1, 10)), hessian = TRUE)$hessian, 9)
#>             [,1]        [,2]
#> [1,] 0.000389729 0.000000000
#> [2,] 0.000000000 0.000404123
names(formals(dgamma))
#> [1] "x"     "shape" "rate"  "scale" "log"  
formals(paste)$sep
#> [1] " "
