d <- data.frame(y = c(1.2, NA, 2.2, 5.9, 4.4, 6.1, 7, 9.5), x = 1:8)
f <- lm(y ~ x, d)
summary(f)
#>
#> Call:
#> lm(formula = y ~ x, data = d)
#>
#> Residuals:
#>       1       3       4       5       6       7       8 
#>  0.2951 -0.9246  1.6656 -0.9443 -0.3541 -0.5639  0.8262 
#>
#> Coefficients:
#>             Estimate Std. Error t value Pr(>|t|)   
#> (Intercept)  -0.2049     0.9695  -0.211  0.84095   
#> x             1.1098     0.1814   6.119  0.00169 **
#> ---
#> Signif. codes:  0 ‘***’ 0.001 ‘**’ 0.01 ‘*’ 0.05 ‘.’ 0.1 ‘ ’ 1
#>
#> Residual standard error: 1.071 on 5 degrees of freedom
#>   (1 observation deleted due to missingness)
#> Multiple R-squared:  0.8822,	Adjusted R-squared:  0.8586 
#> F-statistic: 37.44 on 1 and 5 DF,  p-value: 0.001691
#>
length(residuals(f))
#> [1] 7
