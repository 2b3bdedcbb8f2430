d <- data.frame(y = c(1.2, 3.1, 2.2, 5.9, 4.4, 6.1, 7, 9.5), x = 1:8, g = rep(c("u", "v"), 4))
anova(lm(y ~ x + g, d))
#> Analysis of Variance Table
#>
#> Response: y
#>           Df Sum Sq Mean Sq F value    Pr(>F)    
#> x          1 45.886  45.886 93.8363 0.0001991 ***
#> g          1  4.144   4.144  8.4745 0.0333568 *  
#> Residuals  5  2.445   0.489                      
#> ---
#> Signif. codes:  0 ‘***’ 0.001 ‘**’ 0.01 ‘*’ 0.05 ‘.’ 0.1 ‘ ’ 1
