fit <- loess(pressure ~ temperature, pressure, span = 0.5, degree = 1, family = "symmetric")
summary(fit)
#> Call:
#> loess(formula = pressure ~ temperature, data = pressure, span = 0.5, 
#>     degree = 1, family = "symmetric")
#>
#> Number of Observations: 19 
#> Equivalent Number of Parameters: 4.01 
#> Residual Scale Estimate: 25.07 
#> Trace of smoother matrix: 4.74  (exact)
#>
#> Control settings:
#>   span     :  0.5 
#>   degree   :  1 
#>   family   :  symmetric	    iterations = 4
#>   surface  :  interpolate	  cell = 0.2
#>   normalize:  TRUE
#>  parametric:  FALSE
#> drop.square:  FALSE 
fitted(fit)
#>  [1]  -0.10102451  -0.02956270   0.05452832   0.15180167   0.26684543
#>  [6]   0.67239869   1.54685952   3.31941170   7.00860650  14.20527614
#> [11]  24.37095290  37.25602475  54.60143851  78.31905044 263.40551433
#> [16] 362.43264810 459.79242831 557.51258176 655.50505243
loess(mpg ~ wt, mtcars, weights = cyl, control = loess.control(statistics = "exact"))
#> Call:
#> loess(formula = mpg ~ wt, data = mtcars, weights = cyl, control = loess.control(statistics = "exact"))
#>
#> Number of Observations: 32 
#> Equivalent Number of Parameters: 5.12 
#> Residual Standard Error: 6.355 
loess(mpg ~ wt, mtcars, control = loess.control(trace.hat = "approximate"))$trace.hat
#> [1] 4.395
round(residuals(loess(mpg ~ wt, mtcars, degree = 0))[1:5], 3)
#>         Mazda RX4     Mazda RX4 Wag        Datsun 710    Hornet 4 Drive 
#>            -1.684             0.658            -1.384             2.893 
#> Hornet Sportabout 
#>             0.628 
fit <- loess(Ozone ~ Temp, airquality, span = 0.4)
c(fit$enp, fit$s, fit$one.delta, fit$two.delta)
#> [1]   8.360566  21.595807 105.895127 105.424881
try(loess(mpg ~ factor(cyl), mtcars))
#! Error in loess(mpg ~ factor(cyl), mtcars) : 
#!   predictors must all be numeric
