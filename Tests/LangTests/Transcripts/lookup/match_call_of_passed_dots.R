g <- function(x, y, ...) match.call()
f <- function(...) g(...)
f(1 + 2, y = zz, 3, "a", k)
#> g(x = ..1, y = ..2, 3, "a", ..5)
wrap <- function(...) lm(...)
wrap(dist ~ speed, cars)
#>
#> Call:
#> lm(formula = ..1, data = ..2)
#>
#> Coefficients:
#> (Intercept)        speed  
#>     -17.579        3.932  
#>
