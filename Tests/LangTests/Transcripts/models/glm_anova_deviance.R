d <- data.frame(n = c(2, 3, 6, 7, 8, 9, 10, 12, 15, 21), x = 1:10, g = rep(c("a", "b"), 5))
anova(glm(n ~ x + g, poisson, d), test = "Chisq")
#> Analysis of Deviance Table
#>
#> Model: poisson, link: log
#>
#> Response: n
#>
#> Terms added sequentially (first to last)
#>
#>
#>      Df Deviance Resid. Df Resid. Dev  Pr(>Chi)    
#> NULL                     9    30.9475              
#> x     1  29.3014         8     1.6460 6.195e-08 ***
#> g     1   0.0246         7     1.6214    0.8753    
#> ---
#> Signif. codes:  0 ‘***’ 0.001 ‘**’ 0.01 ‘*’ 0.05 ‘.’ 0.1 ‘ ’ 1
