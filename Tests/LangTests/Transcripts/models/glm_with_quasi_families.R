x <- c(1, 2, 3, 4, 5)
y <- c(2.1, 3.9, 6.2, 7.8, 10.1)
glm(y ~ x, family = quasi(variance = "mu", link = "log"))
#>
#> Call:  glm(formula = y ~ x, family = quasi(variance = "mu", link = "log"))
#>
#> Coefficients:
#> (Intercept)            x  
#>      0.6347       0.3475  
#>
#> Degrees of Freedom: 4 Total (i.e. Null);  3 Residual
#> Null Deviance:	    7.049 
#> Residual Deviance: 0.3069 	AIC: NA
summary(glm(y ~ x, family = inverse.gaussian(link = "identity"), start = c(0, 2)))
#>
#> Call:
#> glm(formula = y ~ x, family = inverse.gaussian(link = "identity"), 
#>     start = c(0, 2))
#>
#> Deviance Residuals: 
#>         1          2          3          4          5  
#>  0.003428  -0.017279   0.014362  -0.006052   0.006933  
#>
#> Coefficients:
#>             Estimate Std. Error t value Pr(>|t|)    
#> (Intercept)  0.14146    0.08282   1.708    0.186    
#> x            1.94816    0.05799  33.594  5.8e-05 ***
#> ---
#> Signif. codes:  0 ‘***’ 0.001 ‘**’ 0.01 ‘*’ 0.05 ‘.’ 0.1 ‘ ’ 1
#>
#> (Dispersion parameter for inverse.gaussian family taken to be 0.0001996432)
#>
#>     Null deviance: 0.29054130  on 4  degrees of freedom
#> Residual deviance: 0.00060125  on 3  degrees of freedom
#> AIC: -0.057901
#>
#> Number of Fisher Scoring iterations: 3
#>
quasi()
#>
#> Family: quasi 
#> Link function: identity 
#>
