npk.aov <- aov(yield ~ N*P*K + Error(block), npk)
npk.aov
#>
#> Call:
#> aov(formula = yield ~ N * P * K + Error(block), data = npk)
#>
#> Grand Mean: 54.875
#>
#> Stratum 1: block
#>
#> Terms:
#>                     N:P:K Residuals
#> Sum of Squares   37.00167 306.29333
#> Deg. of Freedom         1         4
#>
#> Residual standard error: 8.750619
#> Estimated effects are balanced
#>
#> Stratum 2: Within
#>
#> Terms:
#>                         N         P         K       N:P       N:K       P:K
#> Sum of Squares  189.28167   8.40167  95.20167  21.28167  33.13500   0.48167
#> Deg. of Freedom         1         1         1         1         1         1
#>                 Residuals
#> Sum of Squares  185.28667
#> Deg. of Freedom        12
#>
#> Residual standard error: 3.929447
#> 1 out of 7 effects not estimable
#> Estimated effects may be unbalanced
summary(npk.aov)
#>
#> Error: block
#>           Df Sum Sq Mean Sq F value Pr(>F)
#> N:P:K      1   37.0   37.00   0.483  0.525
#> Residuals  4  306.3   76.57               
#>
#> Error: Within
#>           Df Sum Sq Mean Sq F value  Pr(>F)   
#> N          1 189.28  189.28  12.259 0.00437 **
#> P          1   8.40    8.40   0.544 0.47490   
#> K          1  95.20   95.20   6.166 0.02880 * 
#> N:P        1  21.28   21.28   1.378 0.26317   
#> N:K        1  33.14   33.14   2.146 0.16865   
#> P:K        1   0.48    0.48   0.031 0.86275   
#> Residuals 12 185.29   15.44                   
#> ---
#> Signif. codes:  0 ‘***’ 0.001 ‘**’ 0.01 ‘*’ 0.05 ‘.’ 0.1 ‘ ’ 1
class(npk.aov); names(npk.aov)
#> [1] "aovlist" "listof" 
#> [1] "(Intercept)" "block"       "Within"     
set.seed(1)
d <- data.frame(y = round(rnorm(24), 2), s = gl(6, 4), a = gl(2, 2, 24), b = gl(2, 1, 24))
f <- aov(y ~ a * b + Error(s/(a*b)), d)
f
#>
#> Call:
#> aov(formula = y ~ a * b + Error(s/(a * b)), data = d)
#>
#> Grand Mean: 0.1491667
#>
#> Stratum 1: s
#>
#> Terms:
#>                 Residuals
#> Sum of Squares   2.939083
#> Deg. of Freedom         5
#>
#> Residual standard error: 0.766692
#>
#> Stratum 2: s:a
#>
#> Terms:
#>                       a Residuals
#> Sum of Squares  1.18815   7.73985
#> Deg. of Freedom       1         5
#>
#> Residual standard error: 1.244174
#> 1 out of 2 effects not estimable
#> Estimated effects are balanced
#>
#> Stratum 3: s:b
#>
#> Terms:
#>                        b Residuals
#> Sum of Squares  0.627267  6.459733
#> Deg. of Freedom        1         5
#>
#> Residual standard error: 1.136638
#> 1 out of 2 effects not estimable
#> Estimated effects are balanced
#>
#> Stratum 4: s:a:b
#>
#> Terms:
#>                    a:b Residuals
#> Sum of Squares  0.0006    2.4887
#> Deg. of Freedom      1         5
#>
#> Residual standard error: 0.7055069
#> Estimated effects are balanced
summary(f)
#>
#> Error: s
#>           Df Sum Sq Mean Sq F value Pr(>F)
#> Residuals  5  2.939  0.5878               
#>
#> Error: s:a
#>           Df Sum Sq Mean Sq F value Pr(>F)
#> a          1  1.188   1.188   0.768  0.421
#> Residuals  5  7.740   1.548               
#>
#> Error: s:b
#>           Df Sum Sq Mean Sq F value Pr(>F)
#> b          1  0.627  0.6273   0.486  0.517
#> Residuals  5  6.460  1.2919               
#>
#> Error: s:a:b
#>           Df Sum Sq Mean Sq F value Pr(>F)
#> a:b        1 0.0006  0.0006   0.001  0.974
#> Residuals  5 2.4887  0.4977               
coef(npk.aov)
#> (Intercept) :
#> (Intercept) 
#>      54.875 
#>
#> block :
#> N1:P1:K1 
#> 9.933333 
#>
#> Within :
#>         N1         P1         K1      N1:P1      N1:K1      P1:K1 
#>  9.8500000  0.4166667 -1.9166667 -3.7666667 -4.7000000  0.5666667 
#>
try(aov(yield ~ N + Error(block) + Error(P), npk))
#! Error in aov(yield ~ N + Error(block) + Error(P), npk) : 
#!   there are 2 Error terms: only 1 is allowed
