chisq.test(c(1, 2, 3))
#>
#> 	Chi-squared test for given probabilities
#>
#> data:  c(1, 2, 3)
#> X-squared = 1, df = 2, p-value = 0.6065
#>
#! Warning message:
#! In chisq.test(c(1, 2, 3)) : Chi-squared approximation may be incorrect
