# algorithm = "port" keeps to bounds; fitted values carry their label.
x <- 1:10
y <- 2.9 + 3 * exp(-0.3 * x) + c(.02, -.03, .01, .04, -.05, .01, .03, -.02, .02, -.01)
m <- nls(y ~ a + b * exp(-c * x), start = list(a = 3, b = 2, c = .4), algorithm = "port", lower = c(0, 0, .35))
round(coef(m), 4)
#>      a      b      c 
#> 3.0027 3.0859 0.3500 
round(deviance(m), 6)
#> [1] 0.01683
free <- nls(y ~ a + b * exp(-c * x), start = list(a = 3, b = 2, c = .4))
round(fitted(free), 3)
#>  [1] 5.130 4.549 4.120 3.803 3.569 3.396 3.269 3.174 3.104 3.053
#> attr(,"label")
#> [1] "Fitted values"
anova(nls(y ~ a + b * x, start = list(a = 1, b = 1)), free)
#> Analysis of Variance Table
#>
#> Model 1: y ~ a + b * x
#> Model 2: y ~ a + b * exp(-c * x)
#>   Res.Df Res.Sum Sq Df  Sum Sq F value  Pr(>F)    
#> 1      8    0.51925                               
#> 2      7    0.00731  1 0.51194  490.05 9.7e-08 ***
#> ---
#> Signif. codes:  0 ‘***’ 0.001 ‘**’ 0.01 ‘*’ 0.05 ‘.’ 0.1 ‘ ’ 1
try(nls(y ~ a * x, start = list(a = 5), algorithm = "port", upper = 1))
#! Error in nls(y ~ a * x, start = list(a = 5), algorithm = "port", upper = 1) : 
#!   Convergence failure: initial par violates constraints
