kruskal.test(list(c(1, 2, 3), c(2.5, 4, 5), c(6, 7, 8)))
#>
#> 	Kruskal-Wallis rank sum test
#>
#> data:  list(c(1, 2, 3), c(2.5, 4, 5), c(6, 7, 8))
#> Kruskal-Wallis chi-squared = 6.4889, df = 2, p-value = 0.03899
#>
