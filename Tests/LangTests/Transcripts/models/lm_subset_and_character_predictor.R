d <- data.frame(y = c(1, 2, 4, 3, 9), g = c("u", "v", "u", "v", "u"), k = 1:5)
coef(lm(y ~ g, d, subset = k < 5))
#>  (Intercept)           gv 
#> 2.500000e+00 1.110223e-16 
