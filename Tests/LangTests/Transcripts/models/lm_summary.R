d <- data.frame(y = c(1.2, 3.1, 2.2, 5.9, 4.4, 6.1, 7, 9.5, 8.1, 11), x = 1:10, g = factor(rep(c("a", "b"), 5)))
summary(lm(y ~ x + g, data = d))
#>
#> Call:
#> lm(formula = y ~ x + g, data = d)
#>
#> Residuals:
#>    Min     1Q Median     3Q    Max 
#> -1.020 -0.265 -0.050  0.465  0.680 
#>
#> Coefficients:
#>             Estimate Std. Error t value Pr(>|t|)    
#> (Intercept) -0.17000    0.43428  -0.391  0.70711    
#> x            0.95000    0.06782  14.007 2.24e-06 ***
#> gb           1.59000    0.38962   4.081  0.00468 ** 
#> ---
#> Signif. codes:  0 ‘***’ 0.001 ‘**’ 0.01 ‘*’ 0.05 ‘.’ 0.1 ‘ ’ 1
#>
#> Residual standard error: 0.6066 on 7 degrees of freedom
#> Multiple R-squared:  0.9717,	Adjusted R-squared:  0.9636 
#> F-statistic:   120 on 2 and 7 DF,  p-value: 3.83e-06
#>
