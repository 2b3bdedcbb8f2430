wilcox.test(c(1, 2, 2, 3), c(2, 4, 4, 5, 6))
#>
#> 	Wilcoxon rank sum test with continuity correction
#>
#> data:  c(1, 2, 2, 3) and c(2, 4, 4, 5, 6)
#> W = 2, p-value = 0.06057
#> alternative hypothesis: true location shift is not equal to 0
#>
#! Warning message:
#! In wilcox.test.default(c(1, 2, 2, 3), c(2, 4, 4, 5, 6)) :
#!   cannot compute exact p-value with ties
