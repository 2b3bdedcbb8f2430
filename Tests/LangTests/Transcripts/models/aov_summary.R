d <- data.frame(y = c(1, 3, 2, 5, 4, 7), g = factor(c("a", "a", "b", "b", "c", "c")))
summary(aov(y ~ g, d))
#>             Df Sum Sq Mean Sq F value Pr(>F)
#> g            2  12.33   6.167   1.682  0.324
#> Residuals    3  11.00   3.667               
