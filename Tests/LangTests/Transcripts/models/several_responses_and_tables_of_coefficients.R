summary(lm(cbind(mpg, hp) ~ wt, mtcars))
#> Response mpg :
#>
#> Call:
#> lm(formula = mpg ~ wt, data = mtcars)
#>
#> Residuals:
#>     Min      1Q  Median      3Q     Max 
#> -4.5432 -2.3647 -0.1252  1.4096  6.8727 
#>
#> Coefficients:
#>             Estimate Std. Error t value Pr(>|t|)    
#> (Intercept)  37.2851     1.8776  19.858  < 2e-16 ***
#> wt           -5.3445     0.5591  -9.559 1.29e-10 ***
#> ---
#> Signif. codes:  0 ‘***’ 0.001 ‘**’ 0.01 ‘*’ 0.05 ‘.’ 0.1 ‘ ’ 1
#>
#> Residual standard error: 3.046 on 30 degrees of freedom
#> Multiple R-squared:  0.7528,	Adjusted R-squared:  0.7446 
#> F-statistic: 91.38 on 1 and 30 DF,  p-value: 1.294e-10
#>
#>
#> Response hp :
#>
#> Call:
#> lm(formula = hp ~ wt, data = mtcars)
#>
#> Residuals:
#>     Min      1Q  Median      3Q     Max 
#> -83.430 -33.596 -13.587   7.913 172.030 
#>
#> Coefficients:
#>             Estimate Std. Error t value Pr(>|t|)    
#> (Intercept)   -1.821     32.325  -0.056    0.955    
#> wt            46.160      9.625   4.796 4.15e-05 ***
#> ---
#> Signif. codes:  0 ‘***’ 0.001 ‘**’ 0.01 ‘*’ 0.05 ‘.’ 0.1 ‘ ’ 1
#>
#> Residual standard error: 52.44 on 30 degrees of freedom
#> Multiple R-squared:  0.4339,	Adjusted R-squared:  0.4151 
#> F-statistic:    23 on 1 and 30 DF,  p-value: 4.146e-05
#>
#>
dummy.coef(lm(breaks ~ wool + tension, warpbreaks))
#> Full coefficients are 
#>                                              
#> (Intercept):     39.27778                    
#> wool:                   A         B          
#>                  0.000000 -5.777778          
#> tension:                L         M         H
#>                   0.00000 -10.00000 -14.72222
replications(~ . - yield, npk)
#> block     N     P     K 
#>     4    12    12    12 
alias(lm(weight ~ height, women))
#> Model :
#> weight ~ height
#>
symnum(cor(mtcars[, 1:4]))
#>      m c d h
#> mpg  1      
#> cyl  + 1    
#> disp + * 1  
#> hp   , + , 1
#> attr(,"legend")
#> [1] 0 ‘ ’ 0.3 ‘.’ 0.6 ‘,’ 0.8 ‘+’ 0.9 ‘*’ 0.95 ‘B’ 1
symnum(c(TRUE, FALSE, NA))
#> [1] | . ?
