chisq.test(c(20, 30, 50), p = c(0.3, 0.3, 0.4))
#>
#> 	Chi-squared test for given probabilities
#>
#> data:  c(20, 30, 50)
#> X-squared = 5.8333, df = 2, p-value = 0.05411
#>
