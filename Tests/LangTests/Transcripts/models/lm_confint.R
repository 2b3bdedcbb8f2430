f <- lm(c(1, 3, 2, 5, 4) ~ c(1, 2, 3, 4, 5))
confint(f)
#>                       2.5 %   97.5 %
#> (Intercept)      -3.0563524 4.256352
#> c(1, 2, 3, 4, 5) -0.3024317 1.902432
confint(lm(dist ~ speed, data.frame(speed = c(4, 7, 8, 9, 10), dist = c(2, 4, 16, 10, 18))), level = 0.9)
#>                     5 %     95 %
#> (Intercept) -27.7210135 9.004032
#> speed         0.2151271 4.879213
