power.t.test(n = 20, delta = 1, sd = 1)
#>
#>      Two-sample t test power calculation 
#>
#>               n = 20
#>           delta = 1
#>              sd = 1
#>       sig.level = 0.05
#>           power = 0.8689528
#>     alternative = two.sided
#>
#> NOTE: n is number in *each* group
#>
