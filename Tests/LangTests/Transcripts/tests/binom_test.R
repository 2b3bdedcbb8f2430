binom.test(7, 20, 0.5)
#>
#> 	Exact binomial test
#>
#> data:  7 and 20
#> number of successes = 7, number of trials = 20, p-value = 0.2632
#> alternative hypothesis: true probability of success is not equal to 0.5
#> 95 percent confidence interval:
#>  0.1539092 0.5921885
#> sample estimates:
#> probability of success 
#>                   0.35 
#>
