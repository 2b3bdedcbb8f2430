x <- c(111, 107, 100, 99, 102, 106, 109, 108, 104, 99)
y <- c(107, 108, 106, 98, 105, 103, 110, 105, 104.5, 101)
ansari.test(x, y)
#>
#> 	Ansari-Bradley test
#>
#> data:  x and y
#> AB = 46.5, p-value = 0.2213
#> alternative hypothesis: true ratio of scales is not equal to 1
#>
#! Warning message:
#! In ansari.test.default(x, y) : cannot compute exact p-value with ties
ansari.test(c(1.1, 2.3, 3.7), c(0.5, 2.9, 4.4, 5.2))
#>
#> 	Ansari-Bradley test
#>
#> data:  c(1.1, 2.3, 3.7) and c(0.5, 2.9, 4.4, 5.2)
#> AB = 8, p-value = 0.6857
#> alternative hypothesis: true ratio of scales is not equal to 1
#>
mood.test(x, y)
#>
#> 	Mood two-sample test of scale
#>
#> data:  x and y
#> Z = 1.0243, p-value = 0.3057
#> alternative hypothesis: two.sided
#>
mood.test(c(1.1, 2.3, 3.7), c(0.5, 2.9, 4.4, 5.2))
#>
#> 	Mood two-sample test of scale
#>
#> data:  c(1.1, 2.3, 3.7) and c(0.5, 2.9, 4.4, 5.2)
#> Z = -1.2247, p-value = 0.2207
#> alternative hypothesis: two.sided
#>
fligner.test(count ~ spray, InsectSprays)
#>
#> 	Fligner-Killeen test of homogeneity of variances
#>
#> data:  count by spray
#> Fligner-Killeen:med chi-squared = 14.483, df = 5, p-value = 0.01282
#>
cor.test(women$height, women$weight, method = "kendall", exact = FALSE)
#>
#> 	Kendall's rank correlation tau
#>
#> data:  women$height and women$weight
#> z = 5.1962, p-value = 2.035e-07
#> alternative hypothesis: true tau is not equal to 0
#> sample estimates:
#> tau 
#>   1 
#>
