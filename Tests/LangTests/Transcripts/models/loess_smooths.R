fit <- loess(dist ~ speed, cars)
fit
#> Call:
#> loess(formula = dist ~ speed, data = cars)
#>
#> Number of Observations: 50 
#> Equivalent Number of Parameters: 4.78 
#> Residual Standard Error: 15.29 
summary(fit)
#> Call:
#> loess(formula = dist ~ speed, data = cars)
#>
#> Number of Observations: 50 
#> Equivalent Number of Parameters: 4.78 
#> Residual Standard Error: 15.29 
#> Trace of smoother matrix: 5.24  (exact)
#>
#> Control settings:
#>   span     :  0.75 
#>   degree   :  2 
#>   family   :  gaussian
#>   surface  :  interpolate	  cell = 0.2
#>   normalize:  TRUE
#>  parametric:  FALSE
#> drop.square:  FALSE 
predict(fit, data.frame(speed = c(5, 10, 26)), se = TRUE)
#> $fit
#>         1         2         3 
#>  7.797353 21.865315        NA 
#>
#> $se.fit
#>        1        2        3 
#> 7.568120 4.115049       NA 
#>
#> $residual.scale
#> [1] 15.29496
#>
#> $df
#> [1] 44.6179
#>
predict(fit, data.frame(speed = 21))
#>        1 
#> 61.95973 
head(residuals(fit), 3)
#>         1         2         3 
#> -3.893628  4.106372 -8.499786 
direct <- loess(dist ~ speed, cars, control = loess.control(surface = "direct"))
predict(direct, data.frame(speed = seq(5, 30, 5)), se = TRUE)
#> $fit
#>          1          2          3          4          5          6 
#>   7.741006  21.865315  41.205226  56.445263  95.300523 168.190283 
#>
#> $se.fit
#>         1         2         3         4         5         6 
#>  7.565991  4.119331  4.714469  4.061865  8.306901 33.683999 
#>
#> $residual.scale
#> [1] 15.31087
#>
#> $df
#> [1] 44.55085
#>
loess(mpg ~ wt + hp, mtcars, control = loess.control(surface = "direct"))
#> Call:
#> loess(formula = mpg ~ wt + hp, data = mtcars, control = loess.control(surface = "direct"))
#>
#> Number of Observations: 32 
#> Equivalent Number of Parameters: 9.73 
#> Residual Standard Error: 2.203 
