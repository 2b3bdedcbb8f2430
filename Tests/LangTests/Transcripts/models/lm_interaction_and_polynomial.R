d <- data.frame(y = c(1.2, 3.1, 2.2, 5.9, 4.4, 6.1, 7, 9.5), x = 1:8, g = rep(c("u", "v"), 4))
coef(lm(y ~ x * g, d))
#> (Intercept)           x          gv        x:gv 
#>       -0.22        0.98        1.52       -0.01 
coef(lm(y ~ poly(x, 2), d))
#> (Intercept) poly(x, 2)1 poly(x, 2)2 
#>   4.9250000   6.7739171   0.6635044 
