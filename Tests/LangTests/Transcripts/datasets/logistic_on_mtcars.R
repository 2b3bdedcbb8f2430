summary(glm(am ~ wt, family = binomial, data = mtcars))
#>
#> Call:
#> glm(formula = am ~ wt, family = binomial, data = mtcars)
#>
#> Deviance Residuals: 
#>      Min        1Q    Median        3Q       Max  
#> -2.11400  -0.53738  -0.08811   0.26055   2.19931  
#>
#> Coefficients:
#>             Estimate Std. Error z value Pr(>|z|)   
#> (Intercept)   12.040      4.510   2.670  0.00759 **
#> wt            -4.024      1.436  -2.801  0.00509 **
#> ---
#> Signif. codes:  0 ‘***’ 0.001 ‘**’ 0.01 ‘*’ 0.05 ‘.’ 0.1 ‘ ’ 1
#>
#> (Dispersion parameter for binomial family taken to be 1)
#>
#>     Null deviance: 43.230  on 31  degrees of freedom
#> Residual deviance: 19.176  on 30  degrees of freedom
#> AIC: 23.176
#>
#> Number of Fisher Scoring iterations: 6
#>
