a <- glm(am ~ 1, binomial, mtcars); b <- glm(am ~ wt, binomial, mtcars)
anova(a, b, test = "LRT")
#> Analysis of Deviance Table
#>
#> Model 1: am ~ 1
#> Model 2: am ~ wt
#>   Resid. Df Resid. Dev Df Deviance  Pr(>Chi)    
#> 1        31     43.230                          
#> 2        30     19.176  1   24.054 9.369e-07 ***
#> ---
#> Signif. codes:  0 ‘***’ 0.001 ‘**’ 0.01 ‘*’ 0.05 ‘.’ 0.1 ‘ ’ 1
