wilcox.test(c(1.1, 2.2, 3.3, 0.5), c(2.5, 4.4, 5.1, 3.9, 6))
#>
#> 	Wilcoxon rank sum exact test
#>
#> data:  c(1.1, 2.2, 3.3, 0.5) and c(2.5, 4.4, 5.1, 3.9, 6)
#> W = 1, p-value = 0.03175
#> alternative hypothesis: true location shift is not equal to 0
#>
wilcox.test(c(1.1, -2.2, 3.3, 4.5, 5), mu = 1)
#>
#> 	Wilcoxon signed rank exact test
#>
#> data:  c(1.1, -2.2, 3.3, 4.5, 5)
#> V = 12, p-value = 0.3125
#> alternative hypothesis: true location is not equal to 1
#>
