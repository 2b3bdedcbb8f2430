bartlett.test(list(c(1, 2, 4), c(2, 6, 9), c(1, 1.5, 2)))
#>
#> 	Bartlett test of homogeneity of variances
#>
#> data:  list(c(1, 2, 4), c(2, 6, 9), c(1, 1.5, 2))
#> Bartlett's K-squared = 4.6445, df = 2, p-value = 0.09805
#>
