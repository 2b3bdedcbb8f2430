var.test(c(1, 5, 2, 8, 4), c(2, 3, 2.5, 3.5))
#>
#> 	F test to compare two variances
#>
#> data:  c(1, 5, 2, 8, 4) and c(2, 3, 2.5, 3.5)
#> F = 18, num df = 4, denom df = 3, p-value = 0.03904
#> alternative hypothesis: true ratio of variances is not equal to 1
#> 95 percent confidence interval:
#>    1.191976 179.625574
#> sample estimates:
#> ratio of variances 
#>                 18 
#>
