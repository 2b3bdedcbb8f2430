chisq.test(matrix(c(12, 5, 7, 9), 2))
#>
#> 	Pearson's Chi-squared test with Yates' continuity correction
#>
#> data:  matrix(c(12, 5, 7, 9), 2)
#> X-squared = 1.456, df = 1, p-value = 0.2276
#>
chisq.test(matrix(c(12, 5, 7, 9, 8, 10), 2))$expected
#>      [,1]     [,2]     [,3]
#> [1,]    9 8.470588 9.529412
#> [2,]    8 7.529412 8.470588
