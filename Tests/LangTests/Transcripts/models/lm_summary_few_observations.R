summary(lm(c(1, 3, 2, 5) ~ c(1, 2, 3, 4)))
#>
#> Call:
#> lm(formula = c(1, 3, 2, 5) ~ c(1, 2, 3, 4))
#>
#> Residuals:
#>    1    2    3    4 
#> -0.1  0.8 -1.3  0.6 
#>
#> Coefficients:
#>                Estimate Std. Error t value Pr(>|t|)
#> (Intercept)   4.441e-16  1.423e+00   0.000    1.000
#> c(1, 2, 3, 4) 1.100e+00  5.196e-01   2.117    0.168
#>
#> Residual standard error: 1.162 on 2 degrees of freedom
#> Multiple R-squared:  0.6914,	Adjusted R-squared:  0.5371 
#> F-statistic: 4.481 on 1 and 2 DF,  p-value: 0.1685
#>
