d <- data.frame(y = c(1, 3, 2, 5), z = c(2, 2, 4, 1), x = 1:4)
lm(cbind(y, z) ~ x, d)
#>
#> Call:
#> lm(formula = cbind(y, z) ~ x, data = d)
#>
#> Coefficients:
#>              y           z         
#> (Intercept)   4.441e-16   2.500e+00
#> x             1.100e+00  -1.000e-01
#>
