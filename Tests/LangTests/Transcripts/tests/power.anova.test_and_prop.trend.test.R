power.anova.test(groups = 4, between.var = 1, within.var = 3, power = .80)
#>
#>      Balanced one-way analysis of variance power calculation 
#>
#>          groups = 4
#>               n = 11.92613
#>     between.var = 1
#>      within.var = 3
#>       sig.level = 0.05
#>           power = 0.8
#>
#> NOTE: n is number in each group
#>
power.anova.test(groups = 4, n = 5, between.var = 1, within.var = 3)
#>
#>      Balanced one-way analysis of variance power calculation 
#>
#>          groups = 4
#>               n = 5
#>     between.var = 1
#>      within.var = 3
#>       sig.level = 0.05
#>           power = 0.3535594
#>
#> NOTE: n is number in each group
#>
smokers <- c(83, 90, 129, 70)
patients <- c(86, 93, 136, 82)
prop.trend.test(smokers, patients)
#>
#> 	Chi-squared Test for Trend in Proportions
#>
#> data:  smokers out of patients ,
#>  using scores: 1 2 3 4
#> X-squared = 8.2249, df = 1, p-value = 0.004132
#>
qbirthday()
#> [1] 23
pbirthday(23, coincident = 3)
#> [1] 0.01441541
qbirthday(coincident = 4)
#> [1] 187
