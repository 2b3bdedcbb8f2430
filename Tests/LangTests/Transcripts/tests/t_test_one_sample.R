t.test(c(5.1, 4.8, 6.2, 5.5, 5.9), mu = 5)
#>
#> 	One Sample t-test
#>
#> data:  c(5.1, 4.8, 6.2, 5.5, 5.9)
#> t = 1.9612, df = 4, p-value = 0.1214
#> alternative hypothesis: true mean is not equal to 5
#> 95 percent confidence interval:
#>  4.792143 6.207857
#> sample estimates:
#> mean of x 
#>       5.5 
#>
