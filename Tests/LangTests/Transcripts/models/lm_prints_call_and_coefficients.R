d <- data.frame(y = c(1.2, 3.1, 2.2, 5.9, 4.4, 6.1), x = 1:6)
lm(y ~ x, data = d)
#>
#> Call:
#> lm(formula = y ~ x, data = d)
#>
#> Coefficients:
#> (Intercept)            x  
#>      0.6067       0.9171  
#>
