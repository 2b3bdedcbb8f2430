# Two samples with equal values are compared exactly, on one side, too.
ks.test(c(1, 2, 2, 3, 5), c(2, 4, 4, 6, 7, 7))
#>
#> 	Exact two-sample Kolmogorov-Smirnov test
#>
#> data:  c(1, 2, 2, 3, 5) and c(2, 4, 4, 6, 7, 7)
#> D = 0.63333, p-value = 0.1429
#> alternative hypothesis: two-sided
#>
x <- c(0.61, 2.01, 0.13, 1.74, 0.94)
ks.test(x, c(1.1, 2.2, 3.3, 2.7), alternative = "greater")$p.value
#> [1] 0.07142857
ks.test(x, c(1.1, 2.2, 3.3, 2.7), alternative = "less")$p.value
#> [1] 1
ks.test(x, c(1.1, 2.2, 3.3, 2.7), exact = FALSE)$method
#> [1] "Asymptotic two-sample Kolmogorov-Smirnov test"
