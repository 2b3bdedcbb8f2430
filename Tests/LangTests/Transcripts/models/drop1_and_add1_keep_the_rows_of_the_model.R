fit <- lm(Ozone ~ Solar.R + Wind + Temp, data = airquality)
drop1(fit)
#> Single term deletions
#>
#> Model:
#> Ozone ~ Solar.R + Wind + Temp
#>         Df Sum of Sq   RSS    AIC
#> <none>               48003 681.71
#> Solar.R  1    2986.2 50989 686.41
#> Wind     1   11641.6 59644 703.82
#> Temp     1   19049.9 67053 716.81
drop1(fit, test = "F")
#> Single term deletions
#>
#> Model:
#> Ozone ~ Solar.R + Wind + Temp
#>         Df Sum of Sq   RSS    AIC F value    Pr(>F)    
#> <none>               48003 681.71                      
#> Solar.R  1    2986.2 50989 686.41  6.6563   0.01124 *  
#> Wind     1   11641.6 59644 703.82 25.9495 1.516e-06 ***
#> Temp     1   19049.9 67053 716.81 42.4630 2.424e-09 ***
#> ---
#> Signif. codes:  0 ‘***’ 0.001 ‘**’ 0.01 ‘*’ 0.05 ‘.’ 0.1 ‘ ’ 1
step(fit, trace = 0)
#>
#> Call:
#> lm(formula = Ozone ~ Solar.R + Wind + Temp, data = airquality)
#>
#> Coefficients:
#> (Intercept)      Solar.R         Wind         Temp  
#>   -64.34208      0.05982     -3.33359      1.65209  
#>
add1(lm(Ozone ~ Wind, airquality), ~ . + Temp + Solar.R)
#> Single term additions
#>
#> Model:
#> Ozone ~ Wind
#>         Df Sum of Sq   RSS    AIC
#> <none>               76108 728.87
#> Temp     1   25118.7 50989 686.41
#> Solar.R  1    9054.9 67053 716.81
#! Warning message:
#! In add1.lm(lm(Ozone ~ Wind, airquality), ~. + Temp + Solar.R) :
#!   using the 111/116 rows from a combined fit
g <- glm(I(Ozone > 40) ~ Wind + Temp + Solar.R, data = airquality, family = binomial)
drop1(g, test = "Chisq")
#> Single term deletions
#>
#> Model:
#> I(Ozone > 40) ~ Wind + Temp + Solar.R
#>         Df Deviance     AIC    LRT  Pr(>Chi)    
#> <none>       64.311  72.311                     
#> Wind     1   72.949  78.949  8.639  0.003291 ** 
#> Temp     1  104.029 110.029 39.718 2.934e-10 ***
#> Solar.R  1   66.320  72.320  2.009  0.156353    
#> ---
#> Signif. codes:  0 ‘***’ 0.001 ‘**’ 0.01 ‘*’ 0.05 ‘.’ 0.1 ‘ ’ 1
try(drop1(lm(mpg ~ wt, mtcars), ~ hp))
#! Error in drop1.lm(lm(mpg ~ wt, mtcars), ~hp) : 
#!   scope is not a subset of term labels
