drop1(lm(mpg ~ wt + hp + qsec, mtcars))
#> Single term deletions
#>
#> Model:
#> mpg ~ wt + hp + qsec
#>        Df Sum of Sq    RSS    AIC
#> <none>              186.06 64.331
#> wt      1   222.834 408.89 87.527
#> hp      1     9.404 195.46 63.908
#> qsec    1     8.988 195.05 63.840
drop1(lm(mpg ~ wt + hp, mtcars), test = "F")
#> Single term deletions
#>
#> Model:
#> mpg ~ wt + hp
#>        Df Sum of Sq    RSS    AIC F value   Pr(>F)    
#> <none>              195.05 63.840                     
#> wt      1   252.627 447.67 88.427  37.561 1.12e-06 ***
#> hp      1    83.274 278.32 73.217  12.381 0.001451 ** 
#> ---
#> Signif. codes:  0 ‘***’ 0.001 ‘**’ 0.01 ‘*’ 0.05 ‘.’ 0.1 ‘ ’ 1
