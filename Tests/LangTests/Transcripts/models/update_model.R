d <- data.frame(y = c(1, 3, 2, 5), x = 1:4, z = c(1, 0, 0, 1))
f <- lm(y ~ x + z, d)
update(f, . ~ . - z)
#>
#> Call:
#> lm(formula = y ~ x, data = d)
#>
#> Coefficients:
#> (Intercept)            x  
#>   4.441e-16    1.100e+00  
#>
