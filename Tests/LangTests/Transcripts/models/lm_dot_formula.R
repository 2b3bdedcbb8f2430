coef(lm(mpg ~ ., mtcars[, c("mpg", "wt", "hp")]))
#> (Intercept)          wt          hp 
#> 37.22727012 -3.87783074 -0.03177295 
