fit <- loglin(HairEyeColor, list(c(1, 2), c(1, 3), c(2, 3)), fit = TRUE)
#> 5 iterations: deviation 0.04093795 
fit$df
#> [1] 9
round(fit$lrt, 4)
#> [1] 6.7613
round(fit$fit[, , 1], 3)
#>        Eye
#> Hair     Brown   Blue  Hazel  Green
#>   Black 32.789 11.744  8.444  3.018
#>   Brown 52.523 45.931 28.195 16.348
#>   Red   10.760  8.820  6.917  7.503
#>   Blond  1.927 34.505  3.444  6.131
fit$margin
#> [[1]]
#> [1] "Hair" "Eye" 
#>
#> [[2]]
#> [1] "Hair" "Sex" 
#>
#> [[3]]
#> [1] "Eye" "Sex"
#>
loglin(matrix(c(10, 20, 30, 40), 2), list(1, 2), print = FALSE)$pearson
#> [1] 0.7936508
