mcnemar.test(matrix(c(30, 12, 5, 40), 2))
#>
#> 	McNemar's Chi-squared test with continuity correction
#>
#> data:  matrix(c(30, 12, 5, 40), 2)
#> McNemar's chi-squared = 2.1176, df = 1, p-value = 0.1456
#>
