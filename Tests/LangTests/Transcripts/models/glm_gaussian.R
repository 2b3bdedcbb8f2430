d <- data.frame(n = c(2, 3, 6, 7, 8, 9, 10, 12, 15, 21), x = 1:10)
glm(n ~ x, data = d)
#>
#> Call:  glm(formula = n ~ x, data = d)
#>
#> Coefficients:
#> (Intercept)            x  
#>     -0.5333       1.7879  
#>
#> Degrees of Freedom: 9 Total (i.e. Null);  8 Residual
#> Null Deviance:	    288.1 
#> Residual Deviance: 24.39 	AIC: 43.29
summary(glm(n ~ x, family = "gaussian", data = d))
#>
#> Call:
#> glm(formula = n ~ x, family = "gaussian", data = d)
#>
#> Deviance Residuals: 
#>     Min       1Q   Median       3Q      Max  
#> -1.9818  -1.0348  -0.2242   0.6545   3.6545  
#>
#> Coefficients:
#>             Estimate Std. Error t value Pr(>|t|)    
#> (Intercept)  -0.5333     1.1927  -0.447    0.667    
#> x             1.7879     0.1922   9.301 1.45e-05 ***
#> ---
#> Signif. codes:  0 ‘***’ 0.001 ‘**’ 0.01 ‘*’ 0.05 ‘.’ 0.1 ‘ ’ 1
#>
#> (Dispersion parameter for gaussian family taken to be 3.048485)
#>
#>     Null deviance: 288.100  on 9  degrees of freedom
#> Residual deviance:  24.388  on 8  degrees of freedom
#> AIC: 43.294
#>
#> Number of Fisher Scoring iterations: 2
#>
