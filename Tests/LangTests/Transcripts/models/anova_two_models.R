d <- data.frame(y = c(1.2, 3.1, 2.2, 5.9, 4.4, 6.1, 7, 9.5), x = 1:8, g = rep(c("u", "v"), 4))
anova(lm(y ~ x, d), lm(y ~ x + g, d))
#> Analysis of Variance Table
#>
#> Model 1: y ~ x
#> Model 2: y ~ x + g
#>   Res.Df   RSS Df Sum of Sq      F  Pr(>F)  
#> 1      6 6.589                              
#> 2      5 2.445  1     4.144 8.4745 0.03336 *
#> ---
#> Signif. codes:  0 ‘***’ 0.001 ‘**’ 0.01 ‘*’ 0.05 ‘.’ 0.1 ‘ ’ 1
