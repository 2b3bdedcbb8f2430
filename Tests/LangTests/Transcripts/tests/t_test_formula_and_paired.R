d <- data.frame(v = c(1, 2, 3, 5, 6, 8), g = c("a", "a", "a", "b", "b", "b"))
t.test(v ~ g, data = d)
#>
#> 	Welch Two Sample t-test
#>
#> data:  v by g
#> t = -4.111, df = 3.4483, p-value = 0.01986
#> alternative hypothesis: true difference in means between group a and group b is not equal to 0
#> 95 percent confidence interval:
#>  -7.454217 -1.212449
#> sample estimates:
#> mean in group a mean in group b 
#>        2.000000        6.333333 
#>
t.test(c(1, 2, 4), c(2, 2, 7), paired = TRUE)
#>
#> 	Paired t-test
#>
#> data:  c(1, 2, 4) and c(2, 2, 7)
#> t = -1.5119, df = 2, p-value = 0.2697
#> alternative hypothesis: true mean difference is not equal to 0
#> 95 percent confidence interval:
#>  -5.127916  2.461250
#> sample estimates:
#> mean difference 
#>       -1.333333 
#>
