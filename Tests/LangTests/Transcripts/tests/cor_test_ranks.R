cor.test(c(1, 2, 3, 5, 8), c(2, 1, 4, 3, 9), method = "spearman")
#>
#> 	Spearman's rank correlation rho
#>
#> data:  c(1, 2, 3, 5, 8) and c(2, 1, 4, 3, 9)
#> S = 4, p-value = 0.1333
#> alternative hypothesis: true rho is not equal to 0
#> sample estimates:
#> rho 
#> 0.8 
#>
cor.test(c(1, 2, 3, 5, 8), c(2, 1, 4, 3, 9), method = "kendall")
#>
#> 	Kendall's rank correlation tau
#>
#> data:  c(1, 2, 3, 5, 8) and c(2, 1, 4, 3, 9)
#> T = 8, p-value = 0.2333
#> alternative hypothesis: true tau is not equal to 0
#> sample estimates:
#> tau 
#> 0.6 
#>
