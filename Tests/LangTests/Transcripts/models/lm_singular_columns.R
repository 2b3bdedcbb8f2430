d <- data.frame(y = c(1.2, 3.1, 2.2, 5.9, 4.4, 6.1, 7, 9.5), x = 1:8)
summary(lm(y ~ x + I(2 * x), d))
#>
#> Call:
#> lm(formula = y ~ x + I(2 * x), data = d)
#>
#> Residuals:
#>     Min      1Q  Median      3Q     Max 
#> -1.1571 -0.6655 -0.2298  0.8202  1.4976 
#>
#> Coefficients: (1 not defined because of singularities)
#>             Estimate Std. Error t value Pr(>|t|)    
#> (Intercept)   0.2214     0.8165   0.271  0.79534    
#> x             1.0452     0.1617   6.464  0.00065 ***
#> I(2 * x)          NA         NA      NA       NA    
#> ---
#> Signif. codes:  0 ‘***’ 0.001 ‘**’ 0.01 ‘*’ 0.05 ‘.’ 0.1 ‘ ’ 1
#>
#> Residual standard error: 1.048 on 6 degrees of freedom
#> Multiple R-squared:  0.8744,	Adjusted R-squared:  0.8535 
#> F-statistic: 41.78 on 1 and 6 DF,  p-value: 0.0006502
#>
