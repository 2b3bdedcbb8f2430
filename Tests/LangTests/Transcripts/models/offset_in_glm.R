d <- data.frame(n = c(2, 3, 6, 7), e = c(10, 12, 20, 18), x = c(0, 1, 0, 1))
coef(glm(n ~ x + offset(log(e)), poisson, d))
#> (Intercept)           x 
#>  -1.3217558   0.2231436 
