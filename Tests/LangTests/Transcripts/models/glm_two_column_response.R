d <- data.frame(s = c(1, 3, 5, 8), f = c(9, 7, 5, 2), x = 1:4)
glm(cbind(s, f) ~ x, binomial, d)
#>
#> Call:  glm(formula = cbind(s, f) ~ x, family = binomial, data = d)
#>
#> Coefficients:
#> (Intercept)            x  
#>      -3.267        1.139  
#>
#> Degrees of Freedom: 3 Total (i.e. Null);  2 Residual
#> Null Deviance:	    11.96 
#> Residual Deviance: 0.1174 	AIC: 13.85
