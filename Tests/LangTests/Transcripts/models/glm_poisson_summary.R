d <- data.frame(n = c(2, 3, 6, 7, 8, 9, 10, 12, 15, 21), x = 1:10)
summary(glm(n ~ x, family = poisson, data = d))
#>
#> Call:
#> glm(formula = n ~ x, family = poisson, data = d)
#>
#> Deviance Residuals: 
#>      Min        1Q    Median        3Q       Max  
#> -0.67727  -0.31014  -0.05853   0.31674   0.57435  
#>
#> Coefficients:
#>             Estimate Std. Error z value Pr(>|z|)    
#> (Intercept)  0.93116    0.30129   3.091    0.002 ** 
#> x            0.20553    0.03992   5.148 2.63e-07 ***
#> ---
#> Signif. codes:  0 ‘***’ 0.001 ‘**’ 0.01 ‘*’ 0.05 ‘.’ 0.1 ‘ ’ 1
#>
#> (Dispersion parameter for poisson family taken to be 1)
#>
#>     Null deviance: 30.947  on 9  degrees of freedom
#> Residual deviance:  1.646  on 8  degrees of freedom
#> AIC: 44.649
#>
#> Number of Fisher Scoring iterations: 4
#>
