# Smoothing splines by generalized cross-validation, degrees of freedom, spar and lambda.
fit <- smooth.spline(cars$speed, cars$dist)
fit
#> Call:
#> smooth.spline(x = cars$speed, y = cars$dist)
#>
#> Smoothing Parameter  spar= 0.7801305  lambda= 0.1112206 (11 iterations)
#> Equivalent Degrees of Freedom (Df): 2.635278
#> Penalized Criterion (RSS): 4187.776
#> GCV: 244.1044
smooth.spline(cars$speed, cars$dist, df = 10)
#> Call:
#> smooth.spline(x = cars$speed, y = cars$dist, df = 10)
#>
#> Smoothing Parameter  spar= 0.354102  lambda= 9.294977e-05 (9 iterations)
#> Equivalent Degrees of Freedom (Df): 9.99839
#> Penalized Criterion (RSS): 1680.709
#> GCV: 263.9004
predict(fit, c(0, 10, 30))
#> $x
#> [1]  0 10 30
#>
#> $y
#> [1] -11.65851  21.94708 108.05486
#>
predict(fit, c(0, 10, 30), deriv = 1)$y
#> [1] 3.329080 3.490049 4.790235
predict(fit, 10, deriv = 2)$y
#> [1] 0.05183315
head(fitted(fit))
#> [1]  1.657809  1.657809 11.682913 11.682913 15.064409 18.482339
head(residuals(fit), 3)
#> [1]  0.3421914  8.3421914 -7.6829134
smooth.spline(cars, spar = 0.6)$lambda
#> [1] 0.005553309
round(smooth.spline(cars, lambda = 0.01)$y, 4)
#>  [1]  4.4561 12.8292 15.7766 18.8614 22.1068 25.4934 29.0594 32.7664 36.3636
#> [10] 39.7116 43.0603 46.5979 50.3444 54.2682 58.6903 69.7336 76.1423 82.8804
#> [19] 89.6465
try(smooth.spline(1:3, 1:3))
#! Error in smooth.spline(1:3, 1:3) : need at least four unique 'x' values
try(smooth.spline(c(1, NA, 3:5), 1:5))
#! Error in smooth.spline(c(1, NA, 3:5), 1:5) : 
#!   missing or infinite values in inputs are not allowed
