d <- data.frame(y = c(1.2, 3.1, 2.2, 5.9, 4.4, 6.1, 7, 9.5), x = 1:8, w = c(3, 1, 4, 1, 5, 9, 2, 6))
summary(lm(y ~ x, d, weights = w))
#>
#> Call:
#> lm(formula = y ~ x, data = d, weights = w)
#>
#> Weighted Residuals:
#>     Min      1Q  Median      3Q     Max 
#> -1.7800 -0.9325  0.2229  1.5406  1.9104 
#>
#> Coefficients:
#>             Estimate Std. Error t value Pr(>|t|)    
#> (Intercept)  -0.6773     0.7895  -0.858 0.423873    
#> x             1.1747     0.1397   8.408 0.000154 ***
#> ---
#> Signif. codes:  0 ‘***’ 0.001 ‘**’ 0.01 ‘*’ 0.05 ‘.’ 0.1 ‘ ’ 1
#>
#> Residual standard error: 1.673 on 6 degrees of freedom
#> Multiple R-squared:  0.9218,	Adjusted R-squared:  0.9087 
#> F-statistic:  70.7 on 1 and 6 DF,  p-value: 0.0001542
#>
