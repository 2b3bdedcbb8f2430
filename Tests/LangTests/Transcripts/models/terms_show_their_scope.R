fit <- lm(mpg ~ wt, mtcars)
terms(fit)
#> mpg ~ wt
#> attr(,"variables")
#> list(mpg, wt)
#> attr(,"factors")
#>     wt
#> mpg  0
#> wt   1
#> attr(,"term.labels")
#> [1] "wt"
#> attr(,"order")
#> [1] 1
#> attr(,"intercept")
#> [1] 1
#> attr(,"response")
#> [1] 1
#> attr(,".Environment")
#> <environment: R_GlobalEnv>
#> attr(,"predvars")
#> list(mpg, wt)
#> attr(,"dataClasses")
#>       mpg        wt 
#> "numeric" "numeric" 
predict(fit, data.frame(wt = 3), se.fit = TRUE)$se.fit
#> [1] 0.5519713
y ~ x
#> y ~ x
