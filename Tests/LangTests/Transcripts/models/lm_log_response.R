coef(lm(log(mpg) ~ log(wt), mtcars))
#> (Intercept)     log(wt) 
#>   3.9018118  -0.8418156 
