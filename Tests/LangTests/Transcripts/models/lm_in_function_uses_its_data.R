f <- function(d, k) { w <- d$x * k; lm(y ~ w, d) }
coef(f(data.frame(x = 1:4, y = c(2, 4, 5, 9)), 2))
#> (Intercept)           w 
#>        -0.5         1.1 
