cor.test(c(1, 2, 3, 5, 8), c(2, 1, 4, 3, 9))
#>
#> 	Pearson's product-moment correlation
#>
#> data:  c(1, 2, 3, 5, 8) and c(2, 1, 4, 3, 9)
#> t = 3.3985, df = 3, p-value = 0.04251
#> alternative hypothesis: true correlation is not equal to 0
#> 95 percent confidence interval:
#>  0.04064915 0.99281250
#> sample estimates:
#>       cor 
#> 0.8909626 
#>
