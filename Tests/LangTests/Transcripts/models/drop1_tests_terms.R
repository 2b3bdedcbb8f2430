drop1(lm(mpg ~ wt * hp + qsec, mtcars), test = "Chisq")
#> Single term deletions
#>
#> Model:
#> mpg ~ wt * hp + qsec
#>        Df Sum of Sq    RSS    AIC  Pr(>Chi)    
#> <none>              121.04 52.573              
#> qsec    1     8.720 129.76 52.799 0.1356921    
#> wt:hp   1    65.018 186.06 64.331 0.0002079 ***
#> ---
#> Signif. codes:  0 ‘***’ 0.001 ‘**’ 0.01 ‘*’ 0.05 ‘.’ 0.1 ‘ ’ 1
drop1(lm(mpg ~ wt * hp + qsec, mtcars), scale = 3)
#> Single term deletions
#>
#> Model:
#> mpg ~ wt * hp + qsec
#>
#> scale:  3 
#>
#>        Df Sum of Sq    RSS     Cp
#> <none>              121.04 18.347
#> qsec    1     8.720 129.76 19.254
#> wt:hp   1    65.018 186.06 38.020
drop1(lm(mpg ~ wt + hp, mtcars, weights = qsec))
#> Single term deletions
#>
#> Model:
#> mpg ~ wt + hp
#>        Df Sum of Sq    RSS    AIC
#> <none>              3574.5 156.91
#> wt      1    4362.0 7936.5 180.43
#> hp      1    1404.7 4979.1 165.51
g <- glm(am ~ wt + hp, binomial, mtcars)
drop1(g, test = "F")
#> Single term deletions
#>
#> Model:
#> am ~ wt + hp
#>        Df Deviance    AIC F value    Pr(>F)    
#> <none>      10.059 16.059                      
#> wt      1   41.228 45.228  89.857 2.189e-10 ***
#> hp      1   19.176 23.176  26.284 1.783e-05 ***
#> ---
#> Signif. codes:  0 ‘***’ 0.001 ‘**’ 0.01 ‘*’ 0.05 ‘.’ 0.1 ‘ ’ 1
#! Warning message:
#! In drop1.glm(g, test = "F") : F test assumes 'quasibinomial' family
drop1(g, test = "Rao")
#> Single term deletions
#>
#> Model:
#> am ~ wt + hp
#>        Df Deviance    AIC Rao score  Pr(>Chi)    
#> <none>      10.059 16.059                        
#> wt      1   41.228 45.228   18.7087 1.523e-05 ***
#> hp      1   19.176 23.176    9.5504  0.001999 ** 
#> ---
#> Signif. codes:  0 ‘***’ 0.001 ‘**’ 0.01 ‘*’ 0.05 ‘.’ 0.1 ‘ ’ 1
drop1(glm(mpg ~ wt + hp, Gamma, mtcars), test = "LRT")
#> Single term deletions
#>
#> Model:
#> mpg ~ wt + hp
#>        Df Deviance    AIC scaled dev.  Pr(>Chi)    
#> <none>     0.33449 142.20                          
#> wt      1  0.85275 184.83      44.631 2.379e-11 ***
#> hp      1  0.53248 157.25      17.050 3.640e-05 ***
#> ---
#> Signif. codes:  0 ‘***’ 0.001 ‘**’ 0.01 ‘*’ 0.05 ‘.’ 0.1 ‘ ’ 1
drop1(glm(mpg ~ wt + hp, gaussian, mtcars), test = "Chisq")
#> Single term deletions
#>
#> Model:
#> mpg ~ wt + hp
#>        Df Deviance    AIC scaled dev.  Pr(>Chi)    
#> <none>      195.05 156.65                          
#> wt      1   447.67 181.24      26.586  2.52e-07 ***
#> hp      1   278.32 166.03      11.377 0.0007436 ***
#> ---
#> Signif. codes:  0 ‘***’ 0.001 ‘**’ 0.01 ‘*’ 0.05 ‘.’ 0.1 ‘ ’ 1
drop1(glm(carb ~ wt + hp, quasipoisson, mtcars), test = "F")
#> Single term deletions
#>
#> Model:
#> carb ~ wt + hp
#>        Df Deviance F value   Pr(>F)    
#> <none>      12.278                     
#> wt      1   12.279  0.0028   0.9584    
#> hp      1   21.962 22.8737 4.64e-05 ***
#> ---
#> Signif. codes:  0 ‘***’ 0.001 ‘**’ 0.01 ‘*’ 0.05 ‘.’ 0.1 ‘ ’ 1
add1(glm(carb ~ wt + hp, poisson, mtcars), ~ . + qsec + disp, test = "Rao")
#> Single term additions
#>
#> Model:
#> carb ~ wt + hp
#>        Df Deviance    AIC Rao score Pr(>Chi)  
#> <none>     12.2780 107.64                     
#> qsec    1  10.5377 107.90    1.6371  0.20073  
#> disp    1   8.7496 106.11    3.4437  0.06349 .
#> ---
#> Signif. codes:  0 ‘***’ 0.001 ‘**’ 0.01 ‘*’ 0.05 ‘.’ 0.1 ‘ ’ 1
add1(lm(mpg ~ wt, mtcars), ~ . + qsec + disp, scale = 4)
#> Single term additions
#>
#> Model:
#> mpg ~ wt
#>
#> scale:  4 
#>
#>        Df Sum of Sq    RSS     Cp
#> <none>              278.32 41.581
#> qsec    1    82.858 195.46 22.866
#> disp    1    31.639 246.68 35.671
drop1(lm(mpg ~ 1, mtcars))
#> Single term deletions
#>
#> Model:
#> mpg ~ 1
#>        Df Sum of Sq  RSS    AIC
#> <none>              1126 115.94
