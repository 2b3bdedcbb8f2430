d <- data.frame(y = c(1, 3, 2, 5, 4), x = 1:5)
f <- lm(y ~ x, d)
coef(f); residuals(f); fitted(f)
#> (Intercept)           x 
#>         0.6         0.8 
#>    1    2    3    4    5 
#> -0.4  0.8 -1.0  1.2 -0.6 
#>   1   2   3   4   5 
#> 1.4 2.2 3.0 3.8 4.6 
vcov(f)
#>             (Intercept)     x
#> (Intercept)        1.32 -0.36
#> x                 -0.36  0.12
deviance(f); df.residual(f); nobs(f); formula(f)
#> [1] 3.6
#> [1] 3
#> [1] 5
#> y ~ x
