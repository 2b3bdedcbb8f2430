prop.test(c(15, 25), c(50, 50))
#>
#> 	2-sample test for equality of proportions with continuity correction
#>
#> data:  c(15, 25) out of c(50, 50)
#> X-squared = 3.375, df = 1, p-value = 0.06619
#> alternative hypothesis: two.sided
#> 95 percent confidence interval:
#>  -0.407993141  0.007993141
#> sample estimates:
#> prop 1 prop 2 
#>    0.3    0.5 
#>
prop.test(18, 40)$p.value
#> [1] 0.6352563
