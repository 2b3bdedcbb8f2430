d <- data.frame(y = c(0, 0, 1, 0, 1, 1, 0, 1, 1, 1), x = 1:10)
f <- glm(y ~ x, family = binomial, data = d)
f
#>
#> Call:  glm(formula = y ~ x, family = binomial, data = d)
#>
#> Coefficients:
#> (Intercept)            x  
#>     -2.2903       0.5279  
#>
#> Degrees of Freedom: 9 Total (i.e. Null);  8 Residual
#> Null Deviance:	    13.46 
#> Residual Deviance: 9.803 	AIC: 13.8
summary(f)
#>
#> Call:
#> glm(formula = y ~ x, family = binomial, data = d)
#>
#> Deviance Residuals: 
#>     Min       1Q   Median       3Q      Max  
#> -1.8023  -0.6767   0.3592   0.7556   1.4884  
#>
#> Coefficients:
#>             Estimate Std. Error z value Pr(>|z|)
#> (Intercept)  -2.2903     1.7991  -1.273    0.203
#> x             0.5279     0.3377   1.563    0.118
#>
#> (Dispersion parameter for binomial family taken to be 1)
#>
#>     Null deviance: 13.4602  on 9  degrees of freedom
#> Residual deviance:  9.8027  on 8  degrees of freedom
#> AIC: 13.803
#>
#> Number of Fisher Scoring iterations: 4
#>
