lm1 <- lm(mpg ~ wt, mtcars)
lm2 <- lm(mpg ~ wt + hp, mtcars)
BIC(lm1, lm2)
#>     df      BIC
#> lm1  3 170.4266
#> lm2  4 162.5153
AIC(logLik(lm1))
#> [1] 166.0294
BIC(logLik(lm2))
#> [1] 162.5153
