d <- data.frame(y = c(1.2, 3.1, 2.2, 5.9), x = 1:4)
lm(y ~ 1, d)
#>
#> Call:
#> lm(formula = y ~ 1, data = d)
#>
#> Coefficients:
#> (Intercept)  
#>         3.1  
#>
coef(lm(y ~ x - 1, d))
#>        x 
#> 1.253333 
coef(lm(y ~ 0 + x, d))
#>        x 
#> 1.253333 
